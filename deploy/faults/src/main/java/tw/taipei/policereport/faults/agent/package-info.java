/**
 * What a process carries that is to fail on purpose: other bytes for some of its classes, and the point at which it ends.
 * It is a Java agent in a jar of its own, so that the processes themselves know nothing of crash points and mutants.
 */
package tw.taipei.policereport.faults.agent;
