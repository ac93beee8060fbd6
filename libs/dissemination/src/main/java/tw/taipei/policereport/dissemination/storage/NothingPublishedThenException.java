package tw.taipei.policereport.dissemination.storage;

import tw.taipei.policereport.statistics.Moment;

/** A moment was named at which nothing had been published yet. */
public final class NothingPublishedThenException extends RuntimeException {

    private final transient Moment asked;
    private final transient Showing first;

    public NothingPublishedThenException(Moment asked, Showing first) {
        super("Nothing was published at " + asked + "; the first was release " + first.release() + " at "
                + first.since() + ".");
        this.asked = asked;
        this.first = first;
    }

    public Moment asked() {
        return asked;
    }

    public Showing first() {
        return first;
    }
}
