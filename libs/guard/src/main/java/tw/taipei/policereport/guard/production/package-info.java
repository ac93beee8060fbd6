/**
 * A process in production does not start with what is good enough for one machine only. {@link
 * tw.taipei.policereport.guard.production.ProductionStart} asks every {@link
 * tw.taipei.policereport.guard.production.ProductionCheck} and says all that is wrong at once.
 */
package tw.taipei.policereport.guard.production;
