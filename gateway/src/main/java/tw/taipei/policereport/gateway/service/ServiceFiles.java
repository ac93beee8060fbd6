package tw.taipei.policereport.gateway.service;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Brings files of services to disk, because they may be too long to be held. */
@Singleton
public class ServiceFiles {

    /**
     * A file of a service, for as long as it is read.
     *
     * @param links the value of its {@code Link} header
     */
    public record Brought(Path path, String links) {}

    /** What is made of a file. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Brought file) throws IOException;
    }

    private static final int FOUND = 200;

    private final Vertx vertx;
    private final HttpClient http;
    private final Services services;
    private final ServiceClient client;
    private final Announcer announcer;

    ServiceFiles(Vertx vertx, HttpClient http, Services services, ServiceClient client, Announcer announcer) {
        this.vertx = vertx;
        this.http = http;
        this.services = services;
        this.client = client;
        this.announcer = announcer;
    }

    /**
     * Fails with a {@link ServiceFailure} when the service falls silent or has no such file.
     *
     * @param release the one that the target names
     * @param target path and query behind the service's name
     */
    public <T> CompletableFuture<T> read(String service, long release, String target, Reader<T> reader) {
        RequestOptions request = services.request(service, HttpMethod.GET, "/" + service + target)
                .setIdleTimeout(services.timeouts().proxy().toMillis());
        return Future.fromCompletionStage(announcer.tellBeforeReading(service, release))
                .compose(told -> http.request(request))
                .compose(PausedAnswer::to)
                .compose(answer -> stored(service, answer))
                .recover(failure -> Future.failedFuture(
                        failure instanceof ServiceFailure
                                ? failure
                                : client.failure(
                                        service, ServiceFailure.reason(failure), String.valueOf(failure.getMessage()))))
                .compose(file -> vertx.executeBlocking(() -> reader.read(file), false)
                        .onComplete(
                                done -> vertx.fileSystem().delete(file.path().toString())))
                .toCompletionStage()
                .toCompletableFuture();
    }

    private Future<Brought> stored(String service, HttpClientResponse answer) {
        if (answer.statusCode() != FOUND) {
            answer.resume();
            return Future.failedFuture(
                    client.failure(service, Gap.Reason.FAILED, "it answered " + answer.statusCode() + " for a file"));
        }
        return vertx.executeBlocking(() -> Files.createTempFile("service-", ".file"), false)
                .compose(path -> vertx.fileSystem()
                        .open(path.toString(), new OpenOptions().setTruncateExisting(true))
                        .compose(answer::pipeTo)
                        .map(new Brought(path, String.valueOf(answer.getHeader("Link"))))
                        .onFailure(failed -> vertx.fileSystem().delete(path.toString())));
    }
}
