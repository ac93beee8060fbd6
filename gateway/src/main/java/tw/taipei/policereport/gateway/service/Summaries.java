package tw.taipei.policereport.gateway.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Asks all services for what they count in a list of one release, without its rows. */
@Singleton
public class Summaries {

    /**
     * What each service has counted.
     *
     * @param gaps the services that are missing
     */
    public record Counted(Map<String, JsonNode> byService, List<Gap> gaps) {

        public Counted {
            byService = Map.copyOf(byService);
            gaps = List.copyOf(gaps);
        }
    }

    private final Services services;
    private final ReleaseReads reads;
    private final ListAnswers answers;
    private final SliceCache slices;
    private final ObjectMapper json;

    Summaries(Services services, ReleaseReads reads, ListAnswers answers, SliceCache slices, ObjectMapper json) {
        this.services = services;
        this.reads = reads;
        this.answers = answers;
        this.slices = slices;
        this.json = json;
    }

    /** @param query path and query behind a service's name */
    public Counted read(long release, String query) {
        Deadline deadline = Deadline.in(services.timeouts().read());
        String target = query + "&release=" + release + "&limit=1";
        Map<String, CompletableFuture<JsonNode>> running = new LinkedHashMap<>();
        services.names()
                .forEach(service -> running.put(service, read(new SliceCache.Key(service, release, target), deadline)));
        Map<String, JsonNode> counted = new LinkedHashMap<>();
        List<Gap> gaps = new ArrayList<>();
        running.forEach((service, summary) -> {
            try {
                counted.put(service, summary.join());
            } catch (CompletionException failed) {
                gaps.add(ServiceCalls.failure(failed).gap());
            }
        });
        return new Counted(counted, gaps);
    }

    private CompletableFuture<JsonNode> read(SliceCache.Key key, Deadline deadline) {
        return slices.find(key)
                .map(kept -> CompletableFuture.completedFuture(tree(kept)))
                .orElseGet(() -> reads.get(key, key.query(), deadline)
                        .thenApply(reply -> kept(key, answers.read(key, reply).path("summary")))
                        .toCompletableFuture());
    }

    private JsonNode kept(SliceCache.Key key, JsonNode summary) {
        try {
            slices.keep(key, json.writeValueAsBytes(summary));
            return summary;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always written", e);
        }
    }

    private JsonNode tree(byte[] kept) {
        try {
            return json.readTree(kept);
        } catch (IOException e) {
            throw new UncheckedIOException("what was written is read", e);
        }
    }
}
