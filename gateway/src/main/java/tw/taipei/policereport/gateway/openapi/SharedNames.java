package tw.taipei.policereport.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which components may keep their name when documents are joined: those that mean the same in all that have them. */
final class SharedNames {

    private static final String REFERENCE = "#/components/";

    private final Set<String> ambiguous = new HashSet<>();

    private SharedNames() {}

    static SharedNames of(Collection<ObjectNode> documents) {
        SharedNames names = new SharedNames();
        Map<String, JsonNode> first = new HashMap<>();
        for (ObjectNode document : documents) {
            forEach(document, (place, component) -> {
                JsonNode before = first.putIfAbsent(place, component);
                if (before != null && !before.equals(component)) {
                    names.ambiguous.add(place);
                }
            });
        }
        while (names.spread(documents)) {
            // What refers to something ambiguous means different things itself.
        }
        return names;
    }

    private boolean spread(Collection<ObjectNode> documents) {
        int before = ambiguous.size();
        documents.forEach(document -> forEach(document, (place, component) -> {
            if (refersToAmbiguous(component)) {
                ambiguous.add(place);
            }
        }));
        return ambiguous.size() > before;
    }

    private boolean refersToAmbiguous(JsonNode node) {
        if (node.path("$ref").isTextual() && ambiguous.contains(node.get("$ref").asText())) {
            return true;
        }
        for (JsonNode child : node) {
            if (refersToAmbiguous(child)) {
                return true;
            }
        }
        return false;
    }

    /** Places of components that do not mean the same in every document that has them. */
    Set<String> ambiguous() {
        return Set.copyOf(ambiguous);
    }

    /** Those of them that one of these documents has. */
    Set<String> clashes(Collection<ObjectNode> documents) {
        Set<String> clashes = new HashSet<>();
        documents.forEach(document -> forEach(document, (place, component) -> {
            if (ambiguous.contains(place)) {
                clashes.add(place);
            }
        }));
        return clashes;
    }

    /** What is done with each component. */
    private interface Visitor {
        void visit(String place, JsonNode component);
    }

    private static void forEach(ObjectNode document, Visitor visitor) {
        document.path("components").properties().forEach(kind -> kind.getValue()
                .properties()
                .forEach(component -> visitor.visit(place(kind.getKey(), component.getKey()), component.getValue())));
    }

    /** As it is referred to. */
    static String place(String kind, String name) {
        return REFERENCE + kind + "/" + name;
    }
}
