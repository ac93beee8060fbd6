package tw.taipei.policereport.gateway.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.gateway.release.Pin;
import tw.taipei.policereport.statistics.Moment;

/**
 * One read: which release, in which language and form, under which canonical address.
 *
 * @param asOf the moment by which the release was found, or null
 */
public record ReadRequest(Pin pin, Moment asOf, Language language, Form form, Target target) {

    /** The permanent address of this answer: its release is named. */
    public String self() {
        return pinned().toString();
    }

    /** The moment has done its part: it is the release that stays. */
    Target pinned() {
        return target.with("release", Long.toString(pin.release())).with(Target.AS_OF, null);
    }

    /** A query as understood, without what was not given. */
    public Map<String, Object> echo(Map<String, Object> query) {
        Map<String, Object> echo = new LinkedHashMap<>(query);
        echo.values().removeIf(value -> value == null || value instanceof List<?> list && list.isEmpty());
        if (asOf != null) {
            echo.put(Target.AS_OF, asOf.toString());
        }
        return echo;
    }

    /** The address of the page behind this one, in the same release; null when there is none. */
    public String next(Slice slice, int total) {
        Target list = pinned();
        String cursor = slice.next(total, list);
        return cursor == null ? null : list.with("cursor", cursor).toString();
    }

    /** The permanent address of the same rows in another format. */
    String in(Format format) {
        return pinned().with("format", format.toString())
                .with("bom", null)
                .with("limit", null)
                .with("cursor", null)
                .toString();
    }

    /** The address of something else in the same release, with one parameter. */
    public String link(String path, String name, String value) {
        return new Target(path, Map.of(name, List.of(value), "release", List.of(Long.toString(pin.release()))))
                .toString();
    }

    /** The address of something else in the same release. */
    public String link(String path) {
        return path + "?release=" + pin.release();
    }
}
