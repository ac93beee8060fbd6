package tw.taipei.policereport.guard.framing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.taipei.policereport.guard.trace.TraceContext;

/** The last answer of a connection: a problem document in the form that all problems have. */
record Refusal(Fault fault, boolean withBody, String address, String traceId) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Refusal of(Fault fault, HttpServerRequest request) {
        return new Refusal(
                fault,
                request.method() != HttpMethod.HEAD,
                request.uri(),
                TraceContext.traceId(request.getHeader("traceparent")));
    }

    Future<Void> send(HttpServerResponse response) {
        byte[] document = document();
        response.setStatusCode(fault.kind().status())
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Content-Length", Integer.toString(document.length))
                .putHeader("Content-Language", "en, zh-TW")
                .putHeader("Cache-Control", "no-store")
                .putHeader("Access-Control-Allow-Origin", "*")
                .putHeader("Connection", "close");
        return withBody ? response.end(Buffer.buffer(document)) : response.end();
    }

    private byte[] document() {
        Map<String, Object> document = new LinkedHashMap<>();
        String code = fault.kind().name();
        document.put(
                "type",
                "urn:police-report:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
        document.put("title", fault.kind().en());
        document.put("title_zh", fault.kind().zhTw());
        document.put("status", fault.kind().status());
        document.put("code", code);
        document.put("detail", fault.en());
        document.put("detail_zh", fault.zhTw());
        document.put("errors", List.of(mistake()));
        document.put("instance", address);
        document.put("traceId", traceId);
        try {
            return JSON.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is plain text and numbers", e);
        }
    }

    private Map<String, String> mistake() {
        Map<String, String> mistake = new LinkedHashMap<>();
        mistake.put("in", fault.in());
        mistake.put("name", fault.name());
        mistake.put("value", fault.value());
        mistake.put("detail", fault.en());
        mistake.put("detail_zh", fault.zhTw());
        mistake.values().removeIf(text -> text == null);
        return mistake;
    }
}
