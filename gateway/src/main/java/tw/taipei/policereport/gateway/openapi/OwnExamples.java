package tw.taipei.policereport.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tw.taipei.policereport.gateway.release.Releases;

/**
 * The examples of the gateway's own operations: what it answers about the report that is published, asked for as any
 * reader would, and kept as long as the release is current.
 */
@Singleton
class OwnExamples {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private record Held(Long release, Map<String, JsonNode> answers) {}

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final CurrentVertxRequest current;
    private final Releases releases;
    private final ObjectMapper json;
    private volatile Held held = new Held(null, Map.of());

    OwnExamples(CurrentVertxRequest current, Releases releases, ObjectMapper json) {
        this.current = current;
        this.releases = releases;
        this.json = json;
    }

    /** Adds to each read that needs no token one row of its answer. Nothing is added before the first publication. */
    void addTo(ObjectNode document) {
        Long release = releases.pointer().release();
        if (release == null) {
            return;
        }
        if (!release.equals(held.release())) {
            held = new Held(release, new ConcurrentHashMap<>());
        }
        String report = releases.manifest(release).keySet().stream()
                .max(Comparator.naturalOrder())
                .orElseThrow();
        document.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith("/v1/"))
                .forEach(path -> addTo(
                        path.getValue().path("get"),
                        path.getKey().replace("{report}", report).replace("{release}", release.toString()),
                        release));
    }

    private void addTo(JsonNode operation, String path, Long release) {
        JsonNode answer = operation.at("/responses/200/content").path("application/json");
        if (answer instanceof ObjectNode media && !path.contains("{") && !needsToken(operation)) {
            String target = path + "?lang=all" + (has(operation, "release") ? "&release=" + release : "")
                    + (has(operation, "limit") ? "&limit=1" : "")
                    + required(operation);
            example(target).ifPresent(example -> media.set("example", example));
        }
    }

    private static boolean needsToken(JsonNode operation) {
        return operation.path("responses").has("401");
    }

    private static boolean has(JsonNode operation, String parameter) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .anyMatch(one -> one.path("name").asText().equals(parameter)
                        && one.path("in").asText().equals("query"));
    }

    /** What an answer cannot be had without, as the parameters' own examples give it. */
    private static String required(JsonNode operation) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .filter(one -> one.path("in").asText().equals("query")
                        && one.path("required").asBoolean())
                .map(one -> "&" + one.path("name").asText() + "="
                        + URLEncoder.encode(one.path("example").asText(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    private Optional<JsonNode> example(String target) {
        return Optional.ofNullable(held.answers().computeIfAbsent(target, this::ask));
    }

    /** Null when there is no whole answer right now. */
    private JsonNode ask(String target) {
        HttpServerRequest asked = current.getCurrent().request();
        String self = asked.scheme() + "://" + asked.localAddress().hostAddress() + ":"
                + asked.localAddress().port();
        try {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(URI.create(self + target))
                            .timeout(PATIENCE)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            JsonNode body = json.readTree(answer.body());
            return answer.statusCode() == 200 && body.path("complete").asBoolean(true) ? body : null;
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
