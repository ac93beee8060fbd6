package tw.taipei.policereport.dissemination.storage;

import java.util.Objects;

/**
 * From one release to another.
 *
 * @param from null for the time before the first release, when there was nothing
 */
public record Span(Release from, Release to) {

    public Span {
        Objects.requireNonNull(to, "to is null");
    }

    /** Everything that a release shows. */
    public static Span whole(Release release) {
        return new Span(null, release);
    }

    boolean isWhole() {
        return from == null;
    }

    /** No release has this number. */
    long fromNumber() {
        return from == null ? 0 : from.number();
    }
}
