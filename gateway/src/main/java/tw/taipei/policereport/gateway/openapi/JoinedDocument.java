package tw.taipei.policereport.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One OpenAPI document of several. Paths are the same at the gateway and at a service, so they are taken as they are. */
final class JoinedDocument {

    private static final String GATEWAY = "Gateway";
    /** What the gateway may answer in place of any service. */
    private static final String TOO_MANY_REQUESTS = "429";

    private final ObjectNode joined;
    private final JsonNode tooManyRequests;
    private final Set<String> operations = new HashSet<>();

    private JoinedDocument(ObjectNode joined) {
        this.joined = joined;
        this.tooManyRequests = joined.path("paths").findValue(TOO_MANY_REQUESTS);
        joined.path("paths").forEach(path -> path.forEach(operation -> operations.add(id(operation))));
    }

    /** @param services documents by service; none of the documents is changed */
    static ObjectNode of(ObjectNode gateway, Map<String, ObjectNode> services) {
        List<ObjectNode> all = new ArrayList<>(services.values());
        SharedNames ofServices = SharedNames.of(all);
        all.add(gateway);
        Renaming clashes = new Renaming(GATEWAY, SharedNames.of(all).clashes(services.values()));
        JoinedDocument document = new JoinedDocument(clashes.of(gateway));
        services.entrySet().stream()
                .sorted(Comparator.comparingInt(service -> firstLine(service.getKey(), service.getValue())))
                .forEach(service -> document.add(
                        service.getKey(),
                        new Renaming(prefix(service.getKey()), ofServices.ambiguous()).of(service.getValue())));
        return document.joined;
    }

    /** Where the report begins to speak of a service; the example of its comparisons is the first one that is printed. */
    private static int firstLine(String service, ObjectNode document) {
        JsonNode comparisons = document.path("paths").path("/" + service + "/v1/comparisons");
        return comparisons.at("/get/responses/200/content").findValues("line").stream()
                .filter(JsonNode::isInt)
                .mapToInt(JsonNode::asInt)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private void add(String service, ObjectNode own) {
        own.path("components").properties().forEach(kind -> joined.withObjectProperty("components")
                .withObjectProperty(kind.getKey())
                .setAll((ObjectNode) kind.getValue()));
        if (own.path("tags").isEmpty()) {
            own.withArrayProperty("tags")
                    .addObject()
                    .put("name", service)
                    .put("description", own.path("info").path("title").asText(service));
        }
        own.path("tags").forEach(joined.withArrayProperty("tags")::add);
        own.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith("/" + service + "/v1"))
                .forEach(path -> joined.withObjectProperty("paths")
                        .set(path.getKey(), named(path.getValue(), service, prefix(service))));
    }

    private JsonNode named(JsonNode path, String service, String prefix) {
        for (JsonNode member : path) {
            if (member instanceof ObjectNode operation && operation.has("responses")) {
                if (tooManyRequests != null) {
                    operation
                            .withObjectProperty("responses")
                            .putIfAbsent(TOO_MANY_REQUESTS, tooManyRequests.deepCopy());
                }
                if (operation.path("tags").isEmpty()) {
                    operation.putArray("tags").add(service);
                }
                if (operation.has("operationId") && !operations.add(id(operation))) {
                    operation.put("operationId", lowerFirst(prefix) + upperFirst(id(operation)));
                }
            }
        }
        return path;
    }

    private static String id(JsonNode operation) {
        return operation.path("operationId").asText("");
    }

    /** {@code CrimeStatistics}. */
    private static String prefix(String service) {
        return Arrays.stream(service.split("-")).map(JoinedDocument::upperFirst).collect(Collectors.joining());
    }

    private static String upperFirst(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String lowerFirst(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
