package tw.taipei.policereport.dissemination.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The OpenAPI document of the service under test. */
record OpenApiDocument(JsonNode root) {

    static OpenApiDocument get() {
        return new OpenApiDocument(Json.get("/openapi?format=json"));
    }

    JsonNode paths() {
        return root.path("paths");
    }

    List<JsonNode> operations() {
        List<JsonNode> operations = new ArrayList<>();
        paths().forEach(path -> path.forEach(operations::add));
        return operations;
    }

    /** @param path behind {@code /v1/} */
    JsonNode operation(String service, String path) {
        return paths().path("/" + service + "/v1/" + path).path("get");
    }

    /** What a reference stands for; anything else is itself. */
    JsonNode resolved(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isTextual() ? root.at(reference.asText().substring(1)) : node;
    }

    /** A path with its variables filled in. */
    static String sample(String path) {
        String list = path.contains("/programmes") ? "/v1/programmes" : "/v1/observations";
        String id = Json.get(list + "?release=1&limit=1").at("/data/0/id").asText();
        String dataset = Json.get("/v1/datasets?release=1").at("/data/0/id").asText();
        return Json.local(path).replace("{id}", id).replace("{dataset}", dataset);
    }
}
