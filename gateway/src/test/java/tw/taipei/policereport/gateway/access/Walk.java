package tw.taipei.policereport.gateway.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Tries every verb as every identity on a path in a spelling, and notes what came back. */
final class Walk {

    static final List<String> VERBS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PURGE");

    /** Whoever is refused in an odd spelling as a plain nobody and let in as someone else shows with these three. */
    private static final List<Identity> FEW = List.of(Identity.NOBODY, Identity.EDITOR, Identity.SERVICE);

    private final URI gateway;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<Identity, String> tokens = new EnumMap<>(Identity.class);

    Walk(URI gateway) {
        this.gateway = gateway;
        Arrays.stream(Identity.values())
                .filter(identity -> identity.token() != null)
                .forEach(identity -> tokens.put(identity, identity.token()));
    }

    /** One line: the path as it is documented, the spelling, and a cell for each verb. */
    String line(String documented, String path, Spelling spelling, String query) {
        StringJoiner line = new StringJoiner(",").add(documented).add(spelling.name());
        List<Identity> identities = spelling == Spelling.PLAIN ? List.of(Identity.values()) : FEW;
        for (String verb : VERBS) {
            List<String> answers = new ArrayList<>();
            identities.forEach(identity -> answers.add(answer(verb, spelling.of(path) + query, identity)));
            boolean same = answers.stream().distinct().count() == 1;
            line.add(same ? answers.get(0) : String.join(" ", answers));
        }
        return line.toString();
    }

    /** The status; a dash where there is nothing of that name at all. */
    private String answer(String verb, String path, Identity identity) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)))
                .header("Content-Type", "text/plain")
                .method(verb, HttpRequest.BodyPublishers.noBody());
        if (tokens.containsKey(identity)) {
            request.header("Authorization", "Bearer " + tokens.get(identity));
        }
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            boolean missing = answer.statusCode() == 404
                    && (verb.equals("HEAD")
                            || json.readTree(answer.body())
                                    .path("code")
                                    .asText()
                                    .equals("NOT_FOUND"));
            return missing ? "-" : Integer.toString(answer.statusCode());
        } catch (IOException e) {
            throw new UncheckedIOException(verb + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private String address(String path) {
        return "http://" + gateway.getHost() + ":" + gateway.getPort() + path;
    }
}
