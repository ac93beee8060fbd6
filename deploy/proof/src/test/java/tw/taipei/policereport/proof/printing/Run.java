package tw.taipei.policereport.proof.printing;

/**
 * Text that goes on one line if the line is long enough.
 *
 * @param owner the row or block that it belongs to
 */
record Run(String text, Object owner) {}
