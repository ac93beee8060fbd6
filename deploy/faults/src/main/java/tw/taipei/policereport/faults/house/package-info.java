/**
 * A house that can be broken piece by piece: PostgreSQL, the five processes and a second gateway, each with a {@link
 * tw.taipei.policereport.faults.house.Wire} to what it depends on.
 */
package tw.taipei.policereport.faults.house;
