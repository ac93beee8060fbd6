package tw.taipei.policereport.statistics;

/** What recomputing a printed number showed. */
public enum Verdict {
    /** The intervals of the printed and the recomputed number meet. */
    MATCH("match"),
    /** It agrees only with the difference of two printed, already rounded rates. */
    ROUNDING("rounding"),
    /** No values that the printed numbers may stand for agree. */
    MISMATCH("mismatch"),
    /** The report prints no such number. */
    NOT_PUBLISHED("not-published"),
    /** A number that the recomputation needs is missing. */
    NOT_COMPUTABLE("not-computable");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
