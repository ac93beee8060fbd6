package tw.taipei.policereport.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The paths of a document, and those below which no other path may answer with success. */
final class PathTemplates {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    /** The id of a number ends with its period, and a span of months has a slash in it. */
    private static final String ID = "/{id}";

    /** Of two templates that fit, the one with fewer variables is meant. */
    private static final Comparator<String> ORDER = Comparator.<String>comparingLong(
                    template -> VARIABLE.matcher(template).results().count())
            .thenComparing(Comparator.naturalOrder());

    private final Set<String> templates = new TreeSet<>(ORDER);
    private final Set<String> roots;

    PathTemplates(JsonNode paths) {
        paths.fieldNames().forEachRemaining(templates::add);
        roots = templates.stream()
                .filter(template -> template.contains("/v1/"))
                .map(template -> template.substring(0, template.indexOf("/v1/") + "/v1/".length()))
                .collect(Collectors.toSet());
    }

    Optional<String> fitting(String path) {
        return templates.stream()
                .filter(template -> pattern(template).matcher(path).matches())
                .findFirst();
    }

    /** Whether the document speaks of everything there. */
    boolean cover(String path) {
        return roots.stream().anyMatch(path::startsWith);
    }

    private static Pattern pattern(String template) {
        String last = template.endsWith(ID) ? ".+" : template.endsWith("}") ? "[^/]+" : "";
        return Pattern.compile(
                VARIABLE.splitAsStream(template).map(Pattern::quote).collect(Collectors.joining("[^/]+")) + last);
    }
}
