/** What was observed while a house was being broken, as lines of JSON. {@link History} keeps them, {@link Event} is one. */
package tw.taipei.policereport.faults.history;
