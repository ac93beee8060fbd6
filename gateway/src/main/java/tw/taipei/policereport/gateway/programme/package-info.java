/**
 * What the reports announce, of all four services at once. {@link
 * tw.taipei.policereport.gateway.programme.Programmes} lays their lists together.
 */
package tw.taipei.policereport.gateway.programme;
