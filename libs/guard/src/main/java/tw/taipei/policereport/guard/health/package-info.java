/**
 * Whether a process can do its work: one check, of what it cannot do without. Being alive has no check: a process that
 * answers is.
 */
package tw.taipei.policereport.guard.health;
