/**
 * How an answer is written. A format is one bean of {@link tw.taipei.policereport.dissemination.format.Format}; nothing
 * else has to know of it.
 */
package tw.taipei.policereport.dissemination.format;
