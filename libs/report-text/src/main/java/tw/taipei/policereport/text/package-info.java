/**
 * Reads the layout of a report, not its meaning: characters, lines, pages, outline, numerals, and tables with their
 * rows and cells. Start at {@link tw.taipei.policereport.text.ReportText}; {@link
 * tw.taipei.policereport.text.DocumentDecoder} makes one from the bytes of a text or PDF document.
 */
package tw.taipei.policereport.text;
