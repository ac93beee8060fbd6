/**
 * The words of SDMX 3.0: data as JSON and as CSV, and the data structure definition that both refer to. {@link
 * tw.taipei.policereport.dissemination.format.sdmx.Components} says how a dataset is told in them.
 */
package tw.taipei.policereport.dissemination.format.sdmx;
