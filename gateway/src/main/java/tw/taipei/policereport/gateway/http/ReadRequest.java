package tw.taipei.policereport.gateway.http;

import java.util.List;
import java.util.Map;
import tw.taipei.policereport.gateway.release.Pin;

/** One read: which release, in which language, under which canonical address. */
public record ReadRequest(Pin pin, Language language, Target target) {

    /** The permanent address of this answer: its release is named. */
    public String self() {
        return target.with("release", Long.toString(pin.release())).toString();
    }

    /** The address of the page at a cursor, in the same release; null without one. */
    public String page(String cursor) {
        return cursor == null
                ? null
                : target.with("release", Long.toString(pin.release()))
                        .with("cursor", cursor)
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
