package tw.taipei.policereport.transcription;

import java.util.Objects;
import tw.taipei.policereport.statistics.SeriesKey;

/**
 * One of the numbers that a cell may hold, and the series that it belongs to.
 *
 * @param name what marks the number in the cell: {@code 本轄} before it, {@code 人} after it, {@code 崗位} above it;
 *     empty for the number that stands alone
 */
public record Facet(Kind kind, String name, SeriesKey series) {

    /** How a number is told from the others in its cell. */
    public enum Kind {
        /** The number that stands first, outside brackets. */
        VALUE,
        /** A number in brackets with its name: {@code (本轄 2,064)}. */
        PART,
        /** A percentage alone in brackets: {@code (67%)}. */
        SHARE,
        /** A number followed by its unit where a cell holds two: {@code 129 件 1,171 人}. */
        UNIT,
        /** A number under a sub-column of the header: {@code 崗位 人數}. */
        COLUMN
    }

    public Facet {
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(series, "series is null");
    }

    /** Whether the number stands outside brackets. */
    boolean standsFree() {
        return kind != Kind.PART && kind != Kind.SHARE;
    }

    public static Facet value(String series) {
        return new Facet(Kind.VALUE, "", SeriesKey.valueOf(series));
    }

    public static Facet part(String name, String series) {
        return new Facet(Kind.PART, name, SeriesKey.valueOf(series));
    }

    public static Facet share(String series) {
        return new Facet(Kind.SHARE, "", SeriesKey.valueOf(series));
    }

    public static Facet unit(String name, String series) {
        return new Facet(Kind.UNIT, name, SeriesKey.valueOf(series));
    }

    public static Facet column(String name, String series) {
        return new Facet(Kind.COLUMN, name, SeriesKey.valueOf(series));
    }
}
