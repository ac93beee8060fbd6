/**
 * Errors that a printer or an officer might make, planted into a report that was right. Start at {@link
 * tw.taipei.policereport.proof.flaw.Flaw}.
 */
package tw.taipei.policereport.proof.flaw;
