/**
 * Proof that a report nobody has seen is read right or refused, with the domains of all four services together. Start at
 * {@link tw.taipei.policereport.proof.InventedReportProperties}.
 */
package tw.taipei.policereport.proof;
