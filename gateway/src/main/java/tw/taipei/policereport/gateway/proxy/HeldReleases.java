package tw.taipei.policereport.gateway.proxy;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.release.Pins;

/**
 * The releases that readers say to hold already. Whether there is one, the gateway knows; a service cannot tell one that
 * was never published from one that it has not heard of.
 */
@Singleton
class HeldReleases {

    private static final List<String> NAMES = List.of("since", "updatedAfter");

    /** Anything else is a moment or a mistake, which a service understands. */
    private static final String NUMBER = "0*[1-9][0-9]{0,17}";

    private final Pins pins;

    HeldReleases(Pins pins) {
        this.pins = pins;
    }

    /** Fails with the problem of the first that was never published. */
    CompletableFuture<Void> areKnown(HttpServerRequest request) {
        return CompletableFuture.allOf(NAMES.stream()
                .flatMap(name -> request.params().getAll(name).stream()
                        .filter(value -> value.matches(NUMBER))
                        .map(value -> isKnown(name, value)))
                .toArray(CompletableFuture<?>[]::new));
    }

    private CompletableFuture<?> isKnown(String name, String value) {
        return pins.pin(value.replaceFirst("^0+", ""), null).exceptionally(failure -> {
            throw new CompletionException(renamed(name, failure));
        });
    }

    private static Throwable renamed(String name, Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof ProblemException problem
                ? new ProblemException(
                        problem.kind(),
                        problem.detail(),
                        problem.errors().stream()
                                .map(entry -> entry.named("query", name))
                                .toList())
                : cause;
    }
}
