package tw.taipei.policereport.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Finds the schemas of a document that say nothing: an object with any members, or any value at all. */
public final class VagueSchemas {

    private static final List<String> SAYING =
            List.of("type", "$ref", "anyOf", "oneOf", "allOf", "enum", "const", "not");
    private static final List<String> MEMBERS = List.of("properties", "additionalProperties", "maxProperties");

    private final List<String> found = new ArrayList<>();

    private VagueSchemas() {}

    /** @return the places of vague schemas among the components of an OpenAPI document */
    public static List<String> in(JsonNode document) {
        VagueSchemas vague = new VagueSchemas();
        document.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> vague.look(schema.getKey(), schema.getValue()));
        return List.copyOf(vague.found);
    }

    private void look(String place, JsonNode schema) {
        if (isVague(schema)) {
            found.add(place);
        }
        schema.path("properties").properties().forEach(one -> look(place + "." + one.getKey(), one.getValue()));
        List.of("items", "additionalProperties").stream()
                .filter(schema::has)
                .forEach(name -> look(place + "." + name, schema.get(name)));
        List.of("anyOf", "oneOf").forEach(name -> schema.path(name).forEach(one -> look(place + "." + name, one)));
    }

    private static boolean isVague(JsonNode schema) {
        boolean saysNothing = SAYING.stream().noneMatch(schema::has);
        boolean anyMembers = schema.path("type").asText().equals("object")
                && MEMBERS.stream().noneMatch(schema::has);
        boolean anyItems = schema.path("type").asText().equals("array") && !schema.has("items");
        return saysNothing || anyMembers || anyItems;
    }
}
