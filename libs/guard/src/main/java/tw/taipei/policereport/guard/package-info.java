/**
 * What stands around the work of every process of the house: no more of it at once than can be done ({@link
 * tw.taipei.policereport.guard.load}), whether it can be done at all ({@link tw.taipei.policereport.guard.health}), and no
 * start in production with what is only for one machine ({@link tw.taipei.policereport.guard.production}).
 */
package tw.taipei.policereport.guard;
