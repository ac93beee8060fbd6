/**
 * Breaks a house of real processes while editors publish and readers compare, records what they are told, and lets a
 * checker that knows nothing but the record say which promises were not kept. Start at {@link
 * tw.taipei.policereport.faults.Faults}, the command, or at {@link tw.taipei.policereport.faults.Trials}, what it tries.
 */
package tw.taipei.policereport.faults;
