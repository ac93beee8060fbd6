/**
 * The way in: a document is decoded, read by the four services, checked across them, staged, and published by one move of
 * the pointer. {@link tw.taipei.policereport.gateway.intake.ReportIntake} tells the story from top to bottom.
 */
package tw.taipei.policereport.gateway.intake;
