package tw.taipei.policereport.gateway.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.release.Pin;
import tw.taipei.policereport.gateway.release.Pins;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Moment;

/** Answers reads: pins the release, looks for kept bytes, else has them made, and sets every header. */
@Singleton
public class Answers {

    static final String PIN = Pin.class.getName();

    private final CurrentVertxRequest current;
    private final Pins pins;
    private final AnswerCache cache;
    private final AnswerWriter writer;

    Answers(CurrentVertxRequest current, Pins pins, AnswerCache cache, AnswerWriter writer) {
        this.current = current;
        this.pins = pins;
        this.cache = cache;
        this.writer = writer;
    }

    /** Answers from one release. @param reader makes the answer when it is not kept */
    public Response pinned(Function<ReadRequest, Reading> reader) {
        RoutingContext context = current.getCurrent();
        return pinned(context, request(context, pin(context), Form.JSON), request -> {
            Reading reading = reader.apply(request);
            Form.requireJson(context.request());
            return reading;
        });
    }

    /** Answers from one release in any format. @param reader gives a table, too */
    public Response tabular(Function<ReadRequest, Reading> reader) {
        RoutingContext context = current.getCurrent();
        return pinned(context, request(context, pin(context), Form.of(context.request())), reader);
    }

    private Response pinned(RoutingContext context, ReadRequest request, Function<ReadRequest, Reading> reader) {
        Answer kept = cache.find(request).orElse(null);
        if (kept != null) {
            return response(context, kept, cacheControl(request));
        }
        Reading reading = reader.apply(request);
        if (!reading.isWhole()) {
            requireWholeIfStrict(context, request, reading);
        }
        Answer answer = writer.write(reading, request);
        if (!reading.isWhole()) {
            return response(context, answer, AnswerHeaders.NO_STORE);
        }
        cache.keep(request, answer);
        return response(context, answer, cacheControl(request));
    }

    /** Answers with something that moves with the pointer itself. */
    public Response live(Object body) {
        RoutingContext context = current.getCurrent();
        Language language = language(context);
        String self = Target.of(context.request().uri()).toString();
        return response(context, writer.write(body, null, language, self, null), AnswerHeaders.REVALIDATE);
    }

    /** Answers with a document that holds no labels of its own. */
    public Response document(Object body) {
        RoutingContext context = current.getCurrent();
        String self = Target.of(context.request().uri()).toString();
        return response(context, writer.write(body, null, Language.ALL, self, null), AnswerHeaders.REVALIDATE);
    }

    static ReadRequest request(RoutingContext context, Pin pin, Form form) {
        String asOf = context.request().getParam(Target.AS_OF);
        return new ReadRequest(
                pin,
                asOf == null ? null : Moment.valueOf(asOf),
                language(context),
                form,
                Target.of(context.request().uri()));
    }

    private static Language language(RoutingContext context) {
        return Language.of(
                context.request().getParam("lang"), context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static String cacheControl(ReadRequest request) {
        return request.pin().named() ? AnswerHeaders.IMMUTABLE : AnswerHeaders.REVALIDATE;
    }

    private Pin pin(RoutingContext context) {
        CompletableFuture<Pin> read = context.get(PIN);
        return joined(read == null ? pin(pins, context.request()) : read);
    }

    static Pin joined(CompletableFuture<Pin> pin) {
        try {
            return pin.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** The release that a request names in one way or another. */
    static CompletableFuture<Pin> pin(Pins pins, HttpServerRequest request) {
        return pins.pin(request.getParam("release"), request.getParam(Target.AS_OF));
    }

    /** A file cannot say that something is missing in it, so it is whole or there is none. */
    private static void requireWholeIfStrict(RoutingContext context, ReadRequest request, Reading reading) {
        if (request.form().format().isFile() || "true".equals(context.request().getParam("strict"))) {
            List<String> services =
                    reading.gaps().stream().map(gap -> gap.service()).toList();
            throw new ProblemException(
                    ProblemKind.INCOMPLETE,
                    new Label(
                            "缺少 " + String.join("、", services) + " 的資料。",
                            "The rows of " + String.join(", ", services) + " are missing."),
                    reading.gaps().stream()
                            .map(gap -> ProblemEntry.service(
                                    gap.service(), gap.reason().name(), "since " + gap.since()))
                            .toList());
        }
    }

    static Response response(RoutingContext context, Answer answer, String cacheControl) {
        HttpServerRequest request = context.request();
        boolean gzip = AnswerHeaders.takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        Response.ResponseBuilder response;
        if (answer.isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response = Response.notModified();
        } else {
            byte[] bytes = answer.bytes(gzip);
            response = Response.ok(bytes)
                    .header(HttpHeaders.CONTENT_TYPE, answer.media().type());
            if (request.method() == HttpMethod.HEAD) {
                // The framework forgets the length with the body.
                response.header(HttpHeaders.CONTENT_LENGTH, bytes.length);
            }
            if (gzip) {
                response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
            }
        }
        AnswerHeaders.of(answer, gzip, cacheControl).forEach(response::header);
        return response.build();
    }
}
