package tw.taipei.policereport.gateway.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Reads all rows of one list of one service, page by page, or takes them from what it said before. */
@Singleton
class RowReader {

    /** As many as a service gives at once. */
    private static final int PAGE = 1000;

    private final ReleaseReads reads;
    private final SliceCache slices;
    private final ListAnswers answers;
    private final ObjectMapper json;

    RowReader(ReleaseReads reads, SliceCache slices, ListAnswers answers, ObjectMapper json) {
        this.reads = reads;
        this.slices = slices;
        this.answers = answers;
        this.json = json;
    }

    /** Fails with a {@link ServiceFailure}, or with the problem of a service that refuses the query. */
    CompletionStage<List<ObjectNode>> read(SliceCache.Key key, Deadline deadline) {
        return slices.find(key)
                .map(kept -> CompletableFuture.completedStage(rows(kept)))
                .orElseGet(() -> {
                    String separator = key.query().contains("?") ? "&" : "?";
                    String first = key.query() + separator + "release=" + key.release() + "&lang=all&limit=" + PAGE;
                    return page(key, first, deadline, json.createArrayNode());
                });
    }

    private CompletionStage<List<ObjectNode>> page(
            SliceCache.Key key, String target, Deadline deadline, ArrayNode rows) {
        return reads.get(key, target, deadline).thenCompose(reply -> {
            JsonNode answer = answers.read(key, reply);
            rows.addAll((ArrayNode) answer.get("data"));
            String next = next(key, answer);
            return next == null ? CompletableFuture.completedStage(whole(key, rows)) : page(key, next, deadline, rows);
        });
    }

    private List<ObjectNode> whole(SliceCache.Key key, ArrayNode rows) {
        try {
            slices.keep(key, json.writeValueAsBytes(rows));
        } catch (IOException e) {
            throw new UncheckedIOException("a tree is always written", e);
        }
        return objects(rows);
    }

    /** The target of the next page behind the service's name, null on the last. */
    private static String next(SliceCache.Key key, JsonNode answer) {
        String next = answer.path("links").path("next").asText("");
        String own = "/" + key.service() + "/";
        int at = next.indexOf(own);
        return at < 0 ? null : next.substring(at + own.length() - 1);
    }

    private List<ObjectNode> rows(byte[] kept) {
        try {
            return objects(json.readTree(kept));
        } catch (IOException e) {
            throw new UncheckedIOException("what was written is read", e);
        }
    }

    private static List<ObjectNode> objects(JsonNode rows) {
        List<ObjectNode> objects = new ArrayList<>();
        rows.forEach(row -> objects.add((ObjectNode) row));
        return objects;
    }
}
