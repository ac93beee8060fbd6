package tw.taipei.policereport.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The joined OpenAPI document of a house whose services have all answered. */
record JoinedDocument(JsonNode document) {

    /** One read and what the document shows of its answer. */
    record Read(String id, JsonNode operation, JsonNode example) {

        /** Its own link, in both languages like the example. */
        String self() {
            String self = example.at("/links/self").asText();
            boolean spoken =
                    operation.path("parameters").findValuesAsText("name").contains("lang");
            return spoken && !self.contains("lang=") ? self + (self.contains("?") ? "&" : "?") + "lang=all" : self;
        }
    }

    /** The gateway's patience with services that just started on a busy machine is short. */
    static JoinedDocument of(HouseClient client) {
        return Stream.generate(() -> client.get("/openapi").body())
                .limit(20)
                .filter(document -> document.path("x-gaps").isEmpty())
                .findFirst()
                .map(JoinedDocument::new)
                .orElseThrow(() -> new AssertionError("a service has no document"));
    }

    /** Every operation that anybody may ask, and whose answer is of our own making. */
    List<Read> reads() {
        List<Read> reads = new ArrayList<>();
        document.path("paths").forEach(path -> {
            JsonNode operation = path.path("get");
            JsonNode answer = operation.at("/responses/200/content").path("application/json");
            if (answer.at("/schema/$ref").isTextual()
                    && !operation.path("responses").has("401")) {
                reads.add(new Read(operation.path("operationId").asText(), operation, answer.path("example")));
            }
        });
        return reads;
    }
}
