package tw.taipei.policereport.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One OpenAPI document of several. Paths are the same at the gateway and at a service, so they are taken as they are. */
final class JoinedDocument {

    private final ObjectNode joined;
    private final SharedNames names;

    private JoinedDocument(ObjectNode joined, SharedNames names) {
        this.joined = joined;
        this.names = names;
    }

    /** @param services documents by service; none of the documents is changed */
    static ObjectNode of(ObjectNode gateway, Map<String, ObjectNode> services) {
        List<ObjectNode> all = new ArrayList<>(services.values());
        all.add(gateway);
        JoinedDocument document = new JoinedDocument(gateway.deepCopy(), SharedNames.of(all));
        services.forEach((service, own) -> document.add(service, own.deepCopy()));
        return document.joined;
    }

    private void add(String service, ObjectNode own) {
        String prefix = prefix(service);
        rename(own, prefix);
        own.path("components").properties().forEach(kind -> {
            ObjectNode components = joined.withObjectProperty("components").withObjectProperty(kind.getKey());
            kind.getValue().properties().forEach(component -> {
                boolean shared = !names.isAmbiguous(kind.getKey(), component.getKey());
                components.set(shared ? component.getKey() : prefix + component.getKey(), component.getValue());
            });
        });
        joined.withArrayProperty("tags")
                .addObject()
                .put("name", service)
                .put("description", own.path("info").path("title").asText(service));
        own.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith("/" + service + "/v1"))
                .forEach(path -> joined.withObjectProperty("paths")
                        .set(path.getKey(), tagged(path.getValue(), service, prefix)));
    }

    private static JsonNode tagged(JsonNode path, String service, String prefix) {
        for (JsonNode member : path) {
            if (member instanceof ObjectNode operation && operation.has("responses")) {
                ArrayNode tags = operation.putArray("tags");
                tags.add(service);
                String id = operation.path("operationId").asText("");
                if (!id.isEmpty()) {
                    operation.put("operationId", lowerFirst(prefix) + upperFirst(id));
                }
            }
        }
        return path;
    }

    private void rename(JsonNode node, String prefix) {
        if (node instanceof ObjectNode object && object.path("$ref").isTextual()) {
            String reference = object.get("$ref").asText();
            if (names.isAmbiguous(reference)) {
                int name = reference.lastIndexOf('/') + 1;
                object.put("$ref", reference.substring(0, name) + prefix + reference.substring(name));
            }
        }
        node.forEach(child -> rename(child, prefix));
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
