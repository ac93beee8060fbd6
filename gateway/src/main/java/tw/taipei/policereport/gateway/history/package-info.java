/** What was published when, and by which moves of the pointer. */
package tw.taipei.policereport.gateway.history;
