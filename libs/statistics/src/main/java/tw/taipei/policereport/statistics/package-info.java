/**
 * The kernel: reference periods, measures, observations, comparisons and their checks, in the words of official
 * statistics (SDMX, GSIM). It depends on nothing and reads no clock. Start at {@link
 * tw.taipei.policereport.statistics.Observation} and {@link tw.taipei.policereport.statistics.Comparison}.
 */
package tw.taipei.policereport.statistics;
