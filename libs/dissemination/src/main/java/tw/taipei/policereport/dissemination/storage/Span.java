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

    /** The revisions of reports that only the later release has. */
    List<Map.Entry<String, Integer>> arrived() {
        return without(to.revisions(), before().entrySet());
    }

    /** The revisions of reports that only the earlier release has. */
    List<Map.Entry<String, Integer>> gone() {
        return without(before(), to.revisions().entrySet());
    }

    /** The revisions of reports that both have, or one of them. */
    List<Map.Entry<String, Integer>> revisions() {
        return Stream.concat(to.revisions().entrySet().stream(), gone().stream())
                .toList();
    }

    private Map<String, Integer> before() {
        return from == null ? Map.of() : from.revisions();
    }

    private static List<Map.Entry<String, Integer>> without(
            Map<String, Integer> revisions, Set<Map.Entry<String, Integer>> others) {
        return revisions.entrySet().stream()
                .filter(revision -> !others.contains(revision))
                .toList();
    }

    public boolean isWhole() {
        return from == null;
    }

    /** No release has this number. */
    long fromNumber() {
        return from == null ? 0 : from.number();
    }
}
