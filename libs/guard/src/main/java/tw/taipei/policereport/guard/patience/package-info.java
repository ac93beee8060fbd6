/** How long a connection may be silent. Start at {@link tw.taipei.policereport.guard.patience.LongWork}. */
package tw.taipei.policereport.guard.patience;
