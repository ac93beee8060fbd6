package tw.taipei.policereport.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import tw.taipei.policereport.gateway.service.Gap;
import tw.taipei.policereport.gateway.service.ServiceCalls;
import tw.taipei.policereport.gateway.service.ServiceClient;
import tw.taipei.policereport.gateway.service.ServiceReply;
import tw.taipei.policereport.gateway.service.Services;

/** The OpenAPI documents of the services: fetched, kept for a minute, and kept on while a service is away. */
@Singleton
class ServiceDocuments {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Kept(ObjectNode document, Instant at) {}

    /** Documents by service, and why others are missing. */
    record Documents(Map<String, ObjectNode> known, Map<String, Gap> missing) {}

    private final Services services;
    private final ServiceClient client;
    private final ObjectMapper json;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    ServiceDocuments(Services services, ServiceClient client, ObjectMapper json) {
        this.services = services;
        this.client = client;
        this.json = json;
    }

    Documents all() {
        Map<String, CompletableFuture<ObjectNode>> running = new LinkedHashMap<>();
        services.names().forEach(service -> running.put(service, fetch(service)));
        Documents documents = new Documents(new LinkedHashMap<>(), new LinkedHashMap<>());
        running.forEach((service, fetching) -> {
            try {
                documents.known.put(service, fetching.join());
            } catch (CompletionException failed) {
                Gap gap = ServiceCalls.failure(failed).gap();
                Kept last = kept.get(service);
                if (last == null) {
                    documents.missing.put(service, gap);
                } else {
                    documents.known.put(service, last.document());
                }
            }
        });
        return documents;
    }

    private CompletableFuture<ObjectNode> fetch(String service) {
        Kept last = kept.get(service);
        if (last != null && Instant.now().isBefore(last.at().plus(FRESH))) {
            return CompletableFuture.completedFuture(last.document());
        }
        return client.get(service, "/openapi?format=json", services.timeouts().document())
                .thenApply(this::document)
                .toCompletableFuture();
    }

    private ObjectNode document(ServiceReply reply) {
        try {
            JsonNode tree = reply.isOk() ? json.readTree(reply.body()) : null;
            if (tree instanceof ObjectNode document && document.has("paths")) {
                kept.put(reply.service(), new Kept(document, Instant.now()));
                return document;
            }
        } catch (IOException unreadable) {
            throw client.failure(reply.service(), Gap.Reason.NOT_UNDERSTOOD, "its OpenAPI document is no JSON");
        }
        throw client.failure(
                reply.service(), Gap.Reason.FAILED, "status " + reply.status() + " for its OpenAPI document");
    }
}
