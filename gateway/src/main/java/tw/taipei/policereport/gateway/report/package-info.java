/**
 * The reports themselves: which there are, their outline, their printed lines and what became of every number in them.
 * {@link tw.taipei.policereport.gateway.report.ReportLibrary} holds them.
 */
package tw.taipei.policereport.gateway.report;
