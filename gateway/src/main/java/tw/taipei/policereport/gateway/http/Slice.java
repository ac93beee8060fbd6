package tw.taipei.policereport.gateway.http;

import java.util.List;

/** A stretch of a list. */
public record Slice(int offset, int limit) {

    /** More rows than any list has. */
    static final int WHOLE = 1_000_000_000;

    /** A list that is never long. */
    public static final Slice ALL = new Slice(0, 1000);

    public <T> List<T> of(List<T> all) {
        int from = Math.min(offset, all.size());
        return all.subList(from, Math.min(from + limit, all.size()));
    }

    /** The cursor of the next stretch of a list at this address, null when this is the last. */
    public String next(int total, Target list) {
        return offset + limit < total ? Cursor.of(offset + limit, list) : null;
    }
}
