package tw.taipei.policereport.gateway.http;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Path and query in one spelling: parameters sorted by name, without those that do not select content by themselves
 * ({@code release}, which is pinned beside it, and {@code strict}).
 */
public record Target(String path, Map<String, List<String>> query) {

    /** Names the release by a moment. */
    static final String AS_OF = "asOf";

    private static final List<String> BESIDE = List.of("release", "strict");

    public Target {
        query = new TreeMap<>(query);
    }

    static Target of(String uri) {
        QueryStringDecoder decoder = new QueryStringDecoder(uri);
        Map<String, List<String>> query = new TreeMap<>(decoder.parameters());
        query.keySet().removeAll(BESIDE);
        return new Target(decoder.rawPath(), query);
    }

    /** This target with one parameter more, or another value of it; null takes it out. */
    public Target with(String name, String value) {
        Map<String, List<String>> changed = new TreeMap<>(query);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, List.of(value));
        }
        return new Target(path, changed);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(path);
        char separator = '?';
        for (Map.Entry<String, List<String>> parameter : query.entrySet()) {
            for (String value : parameter.getValue()) {
                text.append(separator)
                        .append(encoded(parameter.getKey()))
                        .append('=')
                        .append(encoded(value));
                separator = '&';
            }
        }
        return text.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
