/** Prints a report as a PDF whose tables have cells side by side; start at {@code Sheets}, which takes the report apart. */
package tw.taipei.policereport.proof.paper;
