/**
 * What a recorded history must never show. {@link Checker} holds it to every {@link Rule}; it knows nothing of the
 * processes, of the harness that broke them, or of how they are built.
 */
package tw.taipei.policereport.faults.check;
