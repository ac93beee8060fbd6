/**
 * What the report says about crime: cases reported and cleared, organised crime, drugs, fraud, cybercrime, vice
 * enforcement, clearances helped by surveillance cameras, and forensic results. Each dataset is one class with its
 * structure, the printed rows that fill it, what must add up and the caveats that travel with it; {@link
 * tw.taipei.policereport.crime.CrimeStatistics} puts them together.
 */
package tw.taipei.policereport.crime;
