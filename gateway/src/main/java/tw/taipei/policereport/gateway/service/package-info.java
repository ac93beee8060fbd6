/**
 * The four services as the gateway meets them: where they are, how long it waits, what they say, and since when one of
 * them says nothing. {@link tw.taipei.policereport.gateway.service.ServiceClient} makes the calls.
 */
package tw.taipei.policereport.gateway.service;
