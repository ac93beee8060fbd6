package tw.taipei.policereport.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A problem that is told often: all of it is written once but the address and the name of the request. */
public final class StandingProblem {

    /** Stands for what differs; JSON writes it as it is, and no problem has it in its words. */
    private static final String GAP = "\u00b6";

    private final int status;
    private final CharSequence[] headers;
    private final byte[][] parts;

    private StandingProblem(int status, CharSequence[] headers, byte[][] parts) {
        this.status = status;
        this.headers = headers;
        this.parts = parts;
    }

    static StandingProblem of(ProblemException problem, Map<String, String> headers, ObjectMapper json) {
        return new StandingProblem(problem.kind().status(), names(headers), parts(problem, json));
    }

    /** Names and values in turn, in the form that the server copies as it is. */
    private static CharSequence[] names(Map<String, String> headers) {
        CharSequence[] names = new CharSequence[2 * headers.size() + 2];
        names[0] = HttpHeaders.CONTENT_TYPE;
        names[1] = HttpHeaders.createOptimized(Problem.MEDIA_TYPE);
        int next = 2;
        for (Map.Entry<String, String> header : headers.entrySet()) {
            names[next++] = HttpHeaders.createOptimized(header.getKey());
            names[next++] = HttpHeaders.createOptimized(header.getValue());
        }
        return names;
    }

    private static byte[][] parts(ProblemException problem, ObjectMapper json) {
        try {
            String[] parts =
                    json.writeValueAsString(Problem.of(problem, GAP, GAP)).split(GAP, -1);
            if (parts.length != 3) {
                throw new IllegalStateException("a problem has one address and one name, not: " + parts.length);
            }
            byte[][] bytes = new byte[parts.length][];
            for (int i = 0; i < parts.length; i++) {
                bytes[i] = parts[i].getBytes(StandardCharsets.UTF_8);
            }
            return bytes;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is plain text and numbers", e);
        }
    }

    /** Ends the request with the problem. */
    public void send(RoutingContext context) {
        HttpServerResponse response = context.response().setStatusCode(status);
        for (int i = 0; i < headers.length; i += 2) {
            response.putHeader(headers[i], headers[i + 1]);
        }
        response.end(body(context));
    }

    private Buffer body(RoutingContext context) {
        byte[] address =
                JsonStringEncoder.getInstance().quoteAsUTF8(context.request().uri());
        byte[] name = TraceId.of(context).getBytes(StandardCharsets.US_ASCII);
        return Buffer.buffer(parts[0].length + parts[1].length + parts[2].length + address.length + name.length)
                .appendBytes(parts[0])
                .appendBytes(address)
                .appendBytes(parts[1])
                .appendBytes(name)
                .appendBytes(parts[2]);
    }
}
