/**
 * Everything that goes wrong, as {@code application/problem+json} in both languages. {@link
 * tw.taipei.policereport.gateway.problem.ProblemKind} is the vocabulary and the only place that knows status codes of
 * errors; code elsewhere throws a {@link tw.taipei.policereport.gateway.problem.ProblemException}.
 */
package tw.taipei.policereport.gateway.problem;
