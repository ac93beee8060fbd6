/**
 * The way in: a document is decoded, read by the four services, checked across them, staged, and published by one move of
 * the pointer. {@link tw.taipei.policereport.gateway.intake.ReportIntake} tells the story from top to bottom, {@link
 * tw.taipei.policereport.gateway.intake.Reviews} that of a document which an editor must judge, {@link
 * tw.taipei.policereport.gateway.intake.PointerMoves} how a report is taken back or an earlier release shown again.
 */
package tw.taipei.policereport.gateway.intake;
