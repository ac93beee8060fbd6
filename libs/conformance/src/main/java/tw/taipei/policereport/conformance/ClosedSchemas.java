package tw.taipei.policereport.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schemas of a document, closed: a member that an object does not declare is a mistake here, although readers are
 * told nothing of the kind, because a later version may add one.
 */
final class ClosedSchemas {

    private static final String NAME = "urn:police-report:description";
    private static final String REFERENCE = "#/components/schemas/";
    private static final List<String> CHILDREN = List.of("items", "additionalProperties");
    private static final List<String> NAMED_CHILDREN = List.of("properties", "$defs");
    private static final List<String> ALTERNATIVES = List.of("anyOf", "oneOf");

    private final SchemaRegistry registry;
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

    private ClosedSchemas(JsonNode document) {
        SchemaRegistryConfig asserting =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        ObjectNode definitions = JsonNodeFactory.instance.objectNode();
        definitions.set("$defs", document.path("components").path("schemas"));
        // JSON Schema 2020-12 and the few words that OpenAPI 3.1 adds to it.
        registry = SchemaRegistry.withDefaultDialect(
                Dialects.getOpenApi31(),
                builder -> builder.schemas(Map.of(NAME, definitions.toString())).schemaRegistryConfig(asserting));
    }

    /** @param document is closed in place, and its references are made absolute */
    static ClosedSchemas of(ObjectNode document) {
        document.findParents("$ref").forEach(ClosedSchemas::name);
        document.path("components").path("schemas").forEach(ClosedSchemas::close);
        document.findParents("schema").forEach(parent -> close(parent.get("schema")));
        return new ClosedSchemas(document);
    }

    private static void name(JsonNode node) {
        String reference = node.path("$ref").asText();
        if (reference.startsWith(REFERENCE)) {
            ((ObjectNode) node).put("$ref", NAME + "#/$defs/" + reference.substring(REFERENCE.length()));
        }
    }

    private static void close(JsonNode schema) {
        if (!(schema instanceof ObjectNode object)) {
            return;
        }
        CHILDREN.forEach(name -> close(object.path(name)));
        NAMED_CHILDREN.forEach(name -> object.path(name).forEach(ClosedSchemas::close));
        ALTERNATIVES.forEach(name -> object.path(name).forEach(ClosedSchemas::close));
        if (isObject(object) && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
    }

    private static boolean isObject(ObjectNode schema) {
        JsonNode type = schema.path("type");
        boolean named = type.asText().equals("object");
        for (JsonNode one : type) {
            named |= one.asText().equals("object");
        }
        return named || schema.has("properties");
    }

    /** @param schema of this document */
    List<String> mistakes(JsonNode schema, JsonNode value) {
        return compiled.computeIfAbsent(schema, registry::getSchema).validate(value).stream()
                .map(Error::toString)
                .toList();
    }
}
