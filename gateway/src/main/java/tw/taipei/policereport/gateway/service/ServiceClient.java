package tw.taipei.policereport.gateway.service;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Calls services. A call ends in its time, whatever the service does; it fails with a {@link ServiceFailure} only. */
@Singleton
public class ServiceClient {

    private final Vertx vertx;
    private final HttpClient http;
    private final Services services;
    private final ServiceTokens tokens;
    private final Outages outages;

    ServiceClient(Vertx vertx, HttpClient http, Services services, ServiceTokens tokens, Outages outages) {
        this.vertx = vertx;
        this.http = http;
        this.services = services;
        this.tokens = tokens;
        this.outages = outages;
    }

    /** Reads something public. @param target path and query behind the service's name, {@code /v1/…} */
    public CompletionStage<ServiceReply> get(String service, String target, Duration timeout) {
        return call(
                service,
                services.request(service, HttpMethod.GET, "/" + service + target)
                        .putHeader("Accept", "application/json"),
                open -> open.send(Buffer.buffer()),
                timeout);
    }

    /** Calls the internal interface, which takes the gateway's token only. */
    public CompletionStage<ServiceReply> send(
            String service, HttpMethod method, String target, String contentType, byte[] body, Duration timeout) {
        return call(
                service,
                internal(service, method, target, contentType, timeout),
                open -> open.send(Buffer.buffer(body)),
                timeout);
    }

    /** The same with a file of series, which is not held. */
    public CompletionStage<ServiceReply> send(
            String service, HttpMethod method, String target, Upload upload, Duration timeout) {
        return call(
                service,
                internal(service, method, target, "text/csv", timeout),
                open -> upload.through(vertx, open),
                timeout);
    }

    private RequestOptions internal(
            String service, HttpMethod method, String target, String contentType, Duration timeout) {
        return services.request(service, method, "/" + service + "/internal/v1" + target)
                .setConnectTimeout(timeout.toMillis())
                .putHeader("Content-Type", contentType)
                .putHeader("Accept", "application/json")
                .putHeader("Authorization", "Bearer " + tokens.sign());
    }

    private CompletionStage<ServiceReply> call(
            String service,
            RequestOptions request,
            Function<HttpClientRequest, Future<HttpClientResponse>> sender,
            Duration timeout) {
        return http.request(request)
                .compose(open -> exchange(service, open, sender, timeout))
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .map(reply -> {
                    outages.answered(service);
                    return reply;
                })
                .recover(failure -> Future.failedFuture(failure(service, failure)))
                .toCompletionStage();
    }

    private Future<ServiceReply> exchange(
            String service,
            HttpClientRequest open,
            Function<HttpClientRequest, Future<HttpClientResponse>> sender,
            Duration timeout) {
        // Frees the connection of a service that answers too slowly; the caller has stopped waiting by then.
        long timer =
                vertx.setTimer(timeout.toMillis(), late -> open.reset(0, new TimeoutException("no answer in time")));
        // Whoever waits for the answer only after sending may come when all of it has gone by.
        Future<ServiceReply> reply = open.response()
                .compose(response -> response.body()
                        .map(bytes -> new ServiceReply(service, response.statusCode(), bytes.getBytes())))
                .onComplete(done -> vertx.cancelTimer(timer));
        sender.apply(open).onFailure(failed -> open.reset(0, failed));
        return reply;
    }

    private ServiceFailure failure(String service, Throwable cause) {
        Throwable root = cause.getCause() instanceof TimeoutException ? cause.getCause() : cause;
        return failure(service, ServiceFailure.reason(root), String.valueOf(cause.getMessage()));
    }

    /** Remembers that a service gave no usable answer. */
    public ServiceFailure failure(String service, Gap.Reason reason, String message) {
        return new ServiceFailure(outages.failed(service, reason), message);
    }
}
