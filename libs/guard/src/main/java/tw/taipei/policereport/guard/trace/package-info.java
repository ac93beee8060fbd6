/** Under which name a request stands in every log: {@link tw.taipei.policereport.guard.trace.TraceContext}. */
package tw.taipei.policereport.guard.trace;
