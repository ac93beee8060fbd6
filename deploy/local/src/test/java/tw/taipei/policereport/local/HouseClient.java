package tw.taipei.policereport.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Asks a house over HTTP as its readers and editors do. */
final class HouseClient {

    static final Path REPORT = Path.of(System.getProperty("house.directory"), "reports/2023-S1/report.txt");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LaunchedHouse house;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final ObjectMapper json = new ObjectMapper();

    HouseClient(LaunchedHouse house) {
        this.house = house;
    }

    /** An answer with its JSON; missing when it has none. */
    record Answer(int status, String mediaType, JsonNode body) {

        JsonNode data() {
            return body.path("data");
        }

        String code() {
            return body.path("code").asText();
        }
    }

    LaunchedHouse house() {
        return house;
    }

    Answer get(String path) {
        return getFrom(Program.GATEWAY, path);
    }

    /** @param path below the root path of the process */
    Answer getFrom(Program program, String path) {
        return getFrom(URI.create(house.address(program) + path));
    }

    Answer getFrom(URI address) {
        return send(HttpRequest.newBuilder(address));
    }

    /** All rows of a list, page by page. */
    List<JsonNode> rows(String path) {
        List<JsonNode> rows = new ArrayList<>();
        String next = path;
        while (next != null) {
            Answer answer = get(next);
            if (answer.status() != 200) {
                throw new AssertionError(next + " answered " + answer);
            }
            answer.data().forEach(rows::add);
            next = answer.body().path("links").path("next").textValue();
        }
        return rows;
    }

    Answer submit(String role, String mediaType, byte[] document) {
        return post(role, "/v1/reports", mediaType, document, null);
    }

    /** @param ifMatch what the sender has seen, null when it is not asked for */
    Answer post(String role, String path, String mediaType, byte[] body, String ifMatch) {
        String token = Tokens.sign(house.keys().privateKey(SigningKeys.PEOPLE), role, Duration.ofMinutes(5));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house.address(Program.GATEWAY) + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return send(ifMatch == null ? request : request.header("If-Match", ifMatch));
    }

    Answer submitWithoutToken(byte[] document) {
        return send(HttpRequest.newBuilder(URI.create(house.address(Program.GATEWAY) + "/v1/reports"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofByteArray(document)));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response =
                    client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
            String mediaType = response.headers().firstValue("Content-Type").orElse("");
            JsonNode body = json.readTree(mediaType.contains("json") ? response.body() : new byte[0]);
            return new Answer(response.statusCode(), mediaType.replaceFirst(";.*", ""), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The lines of the first report as received; line n of the report is element n - 1. */
    static List<String> reportLines() {
        try {
            return Files.readAllLines(REPORT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
