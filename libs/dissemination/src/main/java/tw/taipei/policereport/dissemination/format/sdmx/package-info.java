/**
 * The words of SDMX 3.0: data as JSON and as CSV, and the data structure definitions that both refer to. A {@link
 * tw.taipei.policereport.dissemination.format.sdmx.Flow} says how rows of one kind are told in them: the numbers of a dataset
 * have one measure, its comparisons have one for each number that they consist of.
 */
package tw.taipei.policereport.dissemination.format.sdmx;
