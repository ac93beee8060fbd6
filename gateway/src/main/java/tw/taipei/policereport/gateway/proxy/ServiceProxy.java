package tw.taipei.policereport.gateway.proxy;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.problem.Problems;
import tw.taipei.policereport.gateway.problem.TraceId;
import tw.taipei.policereport.gateway.release.Pin;
import tw.taipei.policereport.gateway.release.Pins;
import tw.taipei.policereport.gateway.service.Announcer;
import tw.taipei.policereport.gateway.service.Gap;
import tw.taipei.policereport.gateway.service.Outages;
import tw.taipei.policereport.gateway.service.PausedAnswer;
import tw.taipei.policereport.gateway.service.ServiceFailure;
import tw.taipei.policereport.gateway.service.Services;
import tw.taipei.policereport.statistics.Label;

/** Forwards reads to a service, of the release that is current when they arrive, and streams the answer. */
@Singleton
class ServiceProxy {

    private final Services services;
    private final HttpClient http;
    private final Pins pins;
    private final HeldReleases held;
    private final Problems problems;
    private final Outages outages;
    private final Announcer announcer;

    ServiceProxy(
            Services services,
            HttpClient http,
            Pins pins,
            HeldReleases held,
            Problems problems,
            Outages outages,
            Announcer announcer) {
        this.services = services;
        this.http = http;
        this.pins = pins;
        this.held = held;
        this.problems = problems;
        this.outages = outages;
        this.announcer = announcer;
    }

    void route(@Observes Router router) {
        for (String service : services.names()) {
            router.route("/" + service + "/*").handler(this::answer);
        }
    }

    private void answer(RoutingContext routing) {
        Optional<PublicPath> path = PublicPath.of(routing.request().path(), services.names());
        HttpMethod method = routing.request().method();
        if (path.isEmpty()) {
            problems.send(notFound(routing), routing);
        } else if (method == HttpMethod.OPTIONS) {
            routing.response()
                    .putHeader("Allow", "GET, HEAD, OPTIONS")
                    .setStatusCode(204)
                    .end();
        } else if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            routing.response().putHeader("Allow", "GET, HEAD, OPTIONS");
            problems.send(notAllowed(routing), routing);
        } else if (isGivenTwice(routing, "release") || isGivenTwice(routing, ForwardedQuery.AS_OF)) {
            problems.send(ambiguous(), routing);
        } else {
            pinAndForward(routing, path.get());
        }
    }

    private void pinAndForward(RoutingContext routing, PublicPath path) {
        Context context = routing.vertx().getOrCreateContext();
        String named = routing.request().getParam("release");
        String asOf = routing.request().getParam(ForwardedQuery.AS_OF);
        if (!path.isOfARelease()) {
            forward(routing, path, null);
            return;
        }
        pins.pin(named, asOf)
                .thenCombine(held.areKnown(routing.request()), (pin, known) -> pin)
                .whenComplete((pin, failure) -> context.runOnContext(ignored -> {
                    if (failure == null) {
                        announcer
                                .tellBeforeReading(path.service(), pin.release())
                                .thenRun(() -> context.runOnContext(told -> forward(routing, path, pin)));
                    } else if (named == null && asOf == null && isNothingPublished(failure)) {
                        forward(routing, path, null);
                    } else {
                        problems.send(problem(failure), routing);
                    }
                }));
    }

    /** @param pin null where there is no release to name */
    private void forward(RoutingContext routing, PublicPath path, Pin pin) {
        boolean adds = pin != null && !pin.named();
        String target = path.path() + ForwardedQuery.of(routing.request().query(), pin);
        long patience = services.timeouts().proxy().toMillis();
        RequestOptions request = services.request(
                        path.service(), routing.request().method(), target)
                .setTimeout(patience)
                .setIdleTimeout(patience)
                .putHeader("traceparent", TraceId.parent(routing));
        if (routing.request().getParam(ForwardedQuery.AS_OF) != null) {
            request.putHeader("As-Of", routing.request().getParam(ForwardedQuery.AS_OF));
        }
        http.request(request)
                .compose(open -> send(routing, open))
                .timeout(patience, TimeUnit.MILLISECONDS)
                .compose(answer -> stream(routing, answer, adds))
                .onSuccess(done -> outages.answered(path.service()))
                .onFailure(failure -> problems.send(unavailable(path.service(), failure), routing));
    }

    private static Future<HttpClientResponse> send(RoutingContext routing, HttpClientRequest open) {
        ForwardedHeaders.request(routing.request().headers(), open.headers());
        // A reader who leaves stops the work of the service.
        routing.response().closeHandler(gone -> open.reset());
        return PausedAnswer.to(open);
    }

    private Future<Void> stream(RoutingContext routing, HttpClientResponse answer, boolean releaseAdded) {
        HttpServerResponse response = routing.response();
        if (response.closed()) {
            return Future.succeededFuture();
        }
        response.setStatusCode(answer.statusCode());
        ForwardedHeaders.answer(answer.headers(), response.headers());
        DescribedCsv.link(routing.request(), response.headers());
        String cacheControl = answer.getHeader("Cache-Control");
        if (releaseAdded && cacheControl != null && cacheControl.contains("immutable")) {
            // Immutable is the answer of the release; the address without it will show another one day.
            response.putHeader("Cache-Control", "public, no-cache");
        }
        if (routing.request().method() == HttpMethod.HEAD || answer.statusCode() == 304) {
            answer.resume();
            return response.end();
        }
        if (answer.getHeader("Content-Length") == null) {
            response.setChunked(true);
        }
        return AnswerStream.pass(
                routing.vertx(), answer, response, services.timeouts().proxy().toMillis());
    }

    private ProblemException unavailable(String service, Throwable failure) {
        Gap gap = outages.failed(service, ServiceFailure.reason(failure));
        return new ProblemException(
                ProblemKind.SERVICE_UNAVAILABLE,
                new Label("服務 " + service + " 沒有回應。", "'" + service + "' does not answer."),
                List.of(ProblemEntry.service(service, gap.reason().name(), "since " + gap.since())));
    }

    private static boolean isNothingPublished(Throwable failure) {
        return problem(failure).kind() == ProblemKind.NOTHING_PUBLISHED;
    }

    private static ProblemException problem(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        if (failure instanceof ProblemException problem) {
            return problem;
        }
        return cause instanceof ProblemException problem
                ? problem
                : new ProblemException(ProblemKind.INTERNAL_ERROR, "系統發生未預期的錯誤。", "Something unexpected went wrong.");
    }

    private static ProblemException notFound(RoutingContext routing) {
        String path = routing.request().path();
        return new ProblemException(
                ProblemKind.NOT_FOUND,
                "「" + path + "」不存在；路徑一覽見 /openapi。",
                "'" + path + "' does not exist; /openapi lists the paths.");
    }

    private static boolean isGivenTwice(RoutingContext routing, String name) {
        return routing.request().params().getAll(name).size() > 1;
    }

    /** Gateway and service might choose differently between two releases. */
    private static ProblemException ambiguous() {
        return new ProblemException(
                ProblemKind.INVALID_VALUE, "release、asOf 只能指定一次。", "'release' and 'asOf' can be given once only.");
    }

    private static ProblemException notAllowed(RoutingContext routing) {
        return new ProblemException(
                ProblemKind.METHOD_NOT_ALLOWED,
                "服務的路徑只接受 GET、HEAD、OPTIONS。",
                "The paths of a service take GET, HEAD and OPTIONS, not "
                        + routing.request().method() + ".");
    }
}
