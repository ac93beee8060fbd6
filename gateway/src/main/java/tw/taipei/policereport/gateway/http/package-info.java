/**
 * How an answer leaves the gateway: parameters with every mistake at once, the language, the release it is of, its bytes
 * kept for repeats, validators and headers. Resources start at {@link tw.taipei.policereport.gateway.http.Answers}.
 */
package tw.taipei.policereport.gateway.http;
