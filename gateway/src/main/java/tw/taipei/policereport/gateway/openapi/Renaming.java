package tw.taipei.policereport.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * Gives components a name that no other document has.
 *
 * @param places of the components, as they are referred to
 */
record Renaming(String prefix, Set<String> places) {

    /** The same document with other names. */
    ObjectNode of(ObjectNode document) {
        ObjectNode renamed = document.deepCopy();
        refer(renamed);
        renamed.path("components").properties().forEach(kind -> {
            ObjectNode components = ((ObjectNode) kind.getValue()).deepCopy();
            ((ObjectNode) kind.getValue()).removeAll();
            components.properties().forEach(component -> {
                String place = SharedNames.place(kind.getKey(), component.getKey());
                ((ObjectNode) kind.getValue())
                        .set(
                                places.contains(place) ? prefix + component.getKey() : component.getKey(),
                                component.getValue());
            });
        });
        return renamed;
    }

    private void refer(JsonNode node) {
        if (node instanceof ObjectNode object
                && places.contains(object.path("$ref").asText())) {
            String reference = object.get("$ref").asText();
            int name = reference.lastIndexOf('/') + 1;
            object.put("$ref", reference.substring(0, name) + prefix + reference.substring(name));
        }
        node.forEach(this::refer);
    }
}
