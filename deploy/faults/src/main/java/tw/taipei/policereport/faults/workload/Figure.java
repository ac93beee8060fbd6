package tw.taipei.policereport.faults.workload;

import java.util.Locale;

/**
 * A printed row of one service that follows from no other row, so that it can be changed by itself.
 *
 * @param series of the value, without the period
 * @param label as printed in front of the row's three numbers
 */
record Figure(String service, String series, String label, int value, int base) {

    /** The row with its value raised, and the printed change with it. */
    String row(int raisedBy) {
        return row(raisedBy, raisedBy);
    }

    /** The row with a printed change that does not follow from its numbers. */
    String brokenRow(int raisedBy) {
        return row(raisedBy, raisedBy + 1);
    }

    private String row(int raisedBy, int changedBy) {
        return String.format(Locale.ROOT, "%s %s %,d %+,d", label, published(raisedBy), base, value - base + changedBy);
    }

    String published(int raisedBy) {
        return String.format(Locale.ROOT, "%,d", value + raisedBy);
    }
}
