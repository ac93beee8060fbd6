package tw.taipei.policereport.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** docker-compose.yml as a container engine reads it: anchors and merges resolved, variables replaced by their defaults. */
record ComposeFile(String text, Map<String, Object> root) {

    static final Path PROJECT = Path.of(System.getProperty("house.directory"));
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z0-9_]+)(?::-([^}]*))?}");

    static ComposeFile read() throws IOException {
        String text = Files.readString(PROJECT.resolve("docker-compose.yml"));
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        return new ComposeFile(text, new Yaml(new SafeConstructor(strict)).load(withDefaults(text)));
    }

    private static String withDefaults(String text) {
        return VARIABLE.matcher(text)
                .replaceAll(variable -> Matcher.quoteReplacement(variable.group(2) == null ? "" : variable.group(2)));
    }

    /** Each variable with its default; null where there is none. */
    Map<String, String> variables() {
        Map<String, String> variables = new TreeMap<>();
        VARIABLE.matcher(text).results().forEach(variable -> variables.put(variable.group(1), variable.group(2)));
        return variables;
    }

    Map<String, Object> services() {
        return map(root, "services");
    }

    Map<String, Object> service(String name) {
        return map(services(), name);
    }

    /** What a service names of the given kind: of a list its items, of a mapping its keys. */
    List<String> named(String service, String kind) {
        Object value = service(service).get(kind);
        if (value instanceof Map<?, ?> map) {
            return map.keySet().stream().map(Object::toString).toList();
        }
        return list(service(service), kind);
    }

    static List<String> list(Map<String, Object> map, String key) {
        List<String> items = new ArrayList<>();
        if (map.get(key) instanceof List<?> list) {
            list.forEach(item -> items.add(item.toString()));
        }
        return items;
    }

    static Map<String, Object> map(Map<String, Object> map, String key) {
        Map<String, Object> inner = new LinkedHashMap<>();
        if (map.get(key) instanceof Map<?, ?> found) {
            found.forEach((name, value) -> inner.put(name.toString(), value));
        }
        return inner;
    }
}
