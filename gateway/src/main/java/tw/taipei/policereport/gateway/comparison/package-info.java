/**
 * Answers across the four services: the report-wide comparison with its summary and movers, comparisons of any two
 * periods, and the verification of what the report prints. {@link
 * tw.taipei.policereport.gateway.comparison.ComparisonResource} lists the questions.
 */
package tw.taipei.policereport.gateway.comparison;
