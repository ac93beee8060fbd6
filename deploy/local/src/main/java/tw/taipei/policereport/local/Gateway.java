package tw.taipei.policereport.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The gateway as any client sees it: its list of reports, and its intake. */
final class Gateway {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration TOKEN_LIFETIME = Duration.ofMinutes(10);
    private static final int TOO_EARLY_TRIES = 15;

    private final String address;
    private final SigningKeys keys;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json = new ObjectMapper();

    Gateway(String address, SigningKeys keys) {
        this.address = Objects.requireNonNull(address, "address is null");
        this.keys = Objects.requireNonNull(keys, "keys is null");
    }

    /** What the gateway answered: its status, and its JSON, which is missing when it is none. */
    record Answer(int status, JsonNode body) {}

    /** A report that readers see. @param identity that of the document which it was read from */
    record PublishedReport(String report, String identity) {}

    List<PublishedReport> reports() {
        List<PublishedReport> reports = new ArrayList<>();
        Answer answer =
                send(HttpRequest.newBuilder(URI.create(address + "/v1/reports")).GET());
        for (JsonNode report : answer.body().path("data")) {
            reports.add(new PublishedReport(
                    report.path("report").asText(),
                    ReportDocument.identity(
                            report.path("sha256").asText(),
                            report.path("annotationsSha256").textValue())));
        }
        return List.copyOf(reports);
    }

    /** Brings a report in; when another is just being brought in, waits for it. */
    Answer bringIn(ReportDocument document) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "/v1/reports"))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", document.mediaType())
                .POST(HttpRequest.BodyPublishers.ofByteArray(document.body()));
        Answer answer = send(request);
        for (int tries = 1; isTooEarly(answer) && tries < TOO_EARLY_TRIES; tries++) {
            pause();
            answer = send(request);
        }
        return answer;
    }

    /** Brings a file of historical series in. */
    Answer bringIn(String series, Path csv) {
        try {
            return send(HttpRequest.newBuilder(URI.create(address + "/v1/reports?series=" + series))
                    .header("Authorization", "Bearer " + token())
                    .header("Content-Type", "text/csv")
                    .POST(HttpRequest.BodyPublishers.ofFile(csv)));
        } catch (FileNotFoundException e) {
            throw new RefusalException(csv + " is not there.", e);
        }
    }

    /** What a reader gets at a path. */
    JsonNode get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET()).body();
    }

    private String token() {
        return Tokens.sign(keys.privateKey(SigningKeys.PEOPLE), "editor", TOKEN_LIFETIME);
    }

    private static boolean isTooEarly(Answer answer) {
        return answer.status() == 409 || answer.status() == 503;
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(2).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusalException("Stopped while waiting for the gateway.", e);
        }
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response =
                    client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), tree(response));
        } catch (IOException e) {
            throw new RefusalException("The gateway at " + address + " does not answer: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusalException("Stopped while the gateway was answering.", e);
        }
    }

    private JsonNode tree(HttpResponse<byte[]> response) throws IOException {
        boolean isJson = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        return isJson ? json.readTree(response.body()) : MissingNode.getInstance();
    }
}
