/**
 * Refuses, in words, requests of which nobody can say for sure where they end, to whom they go or who sends them: {@link
 * tw.taipei.policereport.guard.framing.Doorkeeper}. What is behind such a request must not be taken for another one.
 */
package tw.taipei.policereport.guard.framing;
