/**
 * What stands around the work of every process of the house: no more of it at once than can be done ({@link
 * tw.taipei.policereport.guard.load}), whether it can be done at all ({@link tw.taipei.policereport.guard.health}), nobody
 * who writes with a token that lasts too long or names no one ({@link tw.taipei.policereport.guard.access}), and no start
 * in production with what is only for one machine ({@link tw.taipei.policereport.guard.production}). Each request has a name
 * in the logs ({@link tw.taipei.policereport.guard.trace}).
 */
package tw.taipei.policereport.guard;
