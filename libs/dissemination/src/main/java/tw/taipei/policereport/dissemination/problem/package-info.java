/**
 * Everything that goes wrong, as {@code application/problem+json} in both languages. {@link
 * tw.taipei.policereport.dissemination.problem.ProblemType} is the only place that knows HTTP status codes.
 */
package tw.taipei.policereport.dissemination.problem;
