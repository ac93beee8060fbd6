package tw.taipei.policereport.conformance;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An OpenAPI 3.1 document that answers are held to: status, media type and body have to be described. A problem is looked
 * at wherever it comes from, anything else only on the paths that the document speaks of.
 */
public final class Description {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final JsonNode document;
    private final PathTemplates paths;
    private final ClosedSchemas schemas;

    private Description(ObjectNode document) {
        this.schemas = ClosedSchemas.of(document);
        this.document = document;
        this.paths = new PathTemplates(document.path("paths"));
    }

    public static Description of(byte[] document) {
        try {
            return new Description((ObjectNode) JSON.readTree(requireNonNull(document, "document")));
        } catch (IOException e) {
            throw new IllegalArgumentException("the document is no JSON", e);
        }
    }

    /** What of an answer is not as it is described. */
    public List<String> mistakes(Answer answer) {
        Optional<String> template = paths.fitting(answer.path());
        Optional<JsonNode> operation = template.map(path -> operation(path, answer.method()));
        if (operation.isPresent() && operation.get().isObject()) {
            return ofOperation(operation.get(), answer);
        }
        if (answer.isProblem() && document.at("/components/schemas/Problem").isObject()) {
            return ofBody(document.at("/components/schemas/Problem"), answer);
        }
        boolean silent = answer.status() >= 300 && answer.body().length == 0 || isPreflight(answer);
        return paths.cover(answer.path()) && !silent ? List.of("the path or method is not described") : List.of();
    }

    private static boolean isPreflight(Answer answer) {
        return answer.method().equals("OPTIONS");
    }

    private JsonNode operation(String template, String method) {
        String verb = method.equals("HEAD") ? "GET" : method;
        return document.path("paths").path(template).path(verb.toLowerCase(Locale.ROOT));
    }

    private List<String> ofOperation(JsonNode operation, Answer answer) {
        JsonNode response = resolved(operation.path("responses").path(String.valueOf(answer.status())));
        if (response.isMissingNode()) {
            return List.of("the status is not described");
        }
        if (answer.contentType() == null || answer.contentType().isEmpty()) {
            return answer.body().length == 0 ? List.of() : List.of("a body without a media type");
        }
        return content(response, answer.contentType())
                .map(schema -> answer.method().equals("HEAD") ? List.<String>of() : ofBody(schema, answer))
                .orElseGet(() -> List.of("the media type is not described"));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static Optional<JsonNode> content(JsonNode response, String type) {
        return response.path("content").properties().stream()
                .filter(media -> MediaTypes.plain(media.getKey()).equals(MediaTypes.plain(type)))
                .map(media -> media.getValue().path("schema"))
                .findFirst();
    }

    private List<String> ofBody(JsonNode schema, Answer answer) {
        if (schema.isMissingNode()) {
            return List.of("the body has no schema");
        }
        if (!MediaTypes.isJson(answer.contentType())) {
            return List.of();
        }
        try {
            return schemas.mistakes(schema, JSON.readTree(answer.body()));
        } catch (IOException e) {
            return List.of("the body is no JSON: " + e.getMessage());
        }
    }
}
