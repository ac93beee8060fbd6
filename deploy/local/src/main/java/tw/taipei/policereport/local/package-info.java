/**
 * The launcher behind {@code ./run}: one PostgreSQL and the five processes on one machine, without a container engine. It
 * knows where the built processes lie and which settings they read, and nothing of what they serve. Start at {@link
 * tw.taipei.policereport.local.Launcher}; {@code House} is what it starts and stops.
 */
package tw.taipei.policereport.local;
