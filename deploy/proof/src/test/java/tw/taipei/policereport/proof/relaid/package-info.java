/**
 * The first report as other hands would set it: the same words and numbers in other lines, on other pages, in other
 * characters. Start at {@link tw.taipei.policereport.proof.relaid.Relaying}. Nothing here knows how a report is read.
 */
package tw.taipei.policereport.proof.relaid;
