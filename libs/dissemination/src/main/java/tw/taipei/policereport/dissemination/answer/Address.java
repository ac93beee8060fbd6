package tw.taipei.policereport.dissemination.answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A path with canonical parameters: the same question in the same form has one address. */
record Address(String path, Map<String, Object> parameters) {

    Address {
        parameters = new LinkedHashMap<>(parameters);
    }

    /** @param value null takes the parameter away */
    Address with(String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(parameters);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new Address(path, changed);
    }

    @Override
    public String toString() {
        return parameters.isEmpty()
                ? path
                : path + "?"
                        + parameters.entrySet().stream()
                                .map(parameter -> parameter.getKey() + "=" + text(parameter.getValue()))
                                .collect(Collectors.joining("&"));
    }

    private static String text(Object value) {
        String joined = value instanceof List<?> values
                ? values.stream().map(Object::toString).collect(Collectors.joining(","))
                : value.toString();
        return URLEncoder.encode(joined, StandardCharsets.UTF_8)
                .replace("%2C", ",")
                .replace("%2F", "/");
    }
}
