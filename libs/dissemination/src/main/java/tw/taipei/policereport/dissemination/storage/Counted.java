package tw.taipei.policereport.dissemination.storage;

import tw.taipei.policereport.dissemination.request.Selection;

/** What has been counted: what is between two releases never changes, and every page of an answer tells how much it is. */
record Counted(long from, long to, Selection selection) {

    /** How many counts are kept. */
    static final int MOST = 1000;

    static Counted of(Span span, Selection selection) {
        return new Counted(span.fromNumber(), span.to().number(), selection);
    }
}
