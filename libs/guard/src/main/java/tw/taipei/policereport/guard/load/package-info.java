/**
 * Turns work away before it is begun when as much is being done as can be: {@link
 * tw.taipei.policereport.guard.load.Admission}. What is turned away is told so at once and knows when to come back; what
 * was let in is finished in its time.
 */
package tw.taipei.policereport.guard.load;
