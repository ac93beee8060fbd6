/** Looks for words in everything that a release shows: numbers, plans, notes and the printed text. */
package tw.taipei.policereport.gateway.search;
