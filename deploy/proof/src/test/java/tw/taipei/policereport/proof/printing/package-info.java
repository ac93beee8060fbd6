/**
 * From a manuscript to the text of a report: numbers are written ({@link
 * tw.taipei.policereport.proof.printing.Filling}), blocks are put in order ({@link
 * tw.taipei.policereport.proof.printing.Arrangement}) and lines are set in a random style ({@link
 * tw.taipei.policereport.proof.printing.Typesetter}). What is printed, the printed figures say themselves.
 */
package tw.taipei.policereport.proof.printing;
