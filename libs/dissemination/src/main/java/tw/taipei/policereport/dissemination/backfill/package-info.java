/**
 * Historical series as CSV: read row by row, checked against the datasets of the service, copied into its observations.
 * Nothing here holds a whole file. Start at {@link tw.taipei.policereport.dissemination.backfill.Backfills}.
 */
package tw.taipei.policereport.dissemination.backfill;
