/**
 * What is done to a house: kills, stops and cuts at random, crashes at named points, and mutants of the processes that
 * the checker has to catch.
 */
package tw.taipei.policereport.faults.fault;
