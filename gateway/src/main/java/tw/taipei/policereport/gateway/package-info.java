/**
 * The gateway: takes in reports, publishes them as releases, and answers across the four services. Start at {@link
 * tw.taipei.policereport.gateway.intake} for the way in and {@link tw.taipei.policereport.gateway.comparison} for the way
 * out.
 */
package tw.taipei.policereport.gateway;
