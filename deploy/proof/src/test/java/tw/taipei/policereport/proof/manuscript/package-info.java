/**
 * What a report of the police department is made of, and random numbers to fill it with. Start at {@link
 * tw.taipei.policereport.proof.manuscript.Manuscript}. Nothing here knows how a report is read.
 */
package tw.taipei.policereport.proof.manuscript;
