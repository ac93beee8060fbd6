package tw.taipei.policereport.dissemination.storage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

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

    /** The revisions of reports that one of the two has and the other has not. */
    List<Map.Entry<String, Integer>> changedRevisions() {
        Map<String, Integer> before = from == null ? Map.of() : from.revisions();
        return Stream.concat(
                        without(to.revisions(), before.entrySet()),
                        without(before, to.revisions().entrySet()))
                .toList();
    }

    private static Stream<Map.Entry<String, Integer>> without(
            Map<String, Integer> revisions, Set<Map.Entry<String, Integer>> others) {
        return revisions.entrySet().stream().filter(revision -> !others.contains(revision));
    }

    boolean isWhole() {
        return from == null;
    }

    /** No release has this number. */
    long fromNumber() {
        return from == null ? 0 : from.number();
    }
}
