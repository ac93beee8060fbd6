/**
 * Holds what a process answers to its own OpenAPI document. On the class path of a Quarkus test it looks at every answer
 * that REST Assured gets. Start at {@link tw.taipei.policereport.conformance.Description}.
 * {@link tw.taipei.policereport.conformance.LoggedErrors} hears what a process calls a fault of its own.
 */
package tw.taipei.policereport.conformance;
