/**
 * Rows as files that people open: CSV and workbooks, the same bytes for the same rows, with nothing in them that a
 * spreadsheet would compute. Start at {@link tw.taipei.policereport.tabulation.Table}.
 */
package tw.taipei.policereport.tabulation;
