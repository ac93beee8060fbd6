/**
 * What the report says about traffic: casualties per 100,000 inhabitants, enforcement, and the posts from which traffic
 * is directed. Each dataset is one class with its structure, the printed rows or sentences that fill it and the caveats
 * that travel with it; {@link tw.taipei.policereport.traffic.TrafficEnforcement} puts them together.
 */
package tw.taipei.policereport.traffic;
