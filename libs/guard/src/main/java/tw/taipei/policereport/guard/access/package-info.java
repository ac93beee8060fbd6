/**
 * Who may write: what every process of the house demands of a token beyond what the framework looks at. {@link
 * tw.taipei.policereport.guard.access.TokenReader} stands in the place of the framework's own.
 */
package tw.taipei.policereport.guard.access;
