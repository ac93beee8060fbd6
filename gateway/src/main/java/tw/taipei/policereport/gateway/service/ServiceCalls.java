package tw.taipei.policereport.gateway.service;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.statistics.Label;

/** Makes the same call to every service at once and waits for all of them. */
@Singleton
public class ServiceCalls {

    private static final Duration STEP = Duration.ofSeconds(2);

    private final Services services;

    ServiceCalls(Services services) {
        this.services = services;
    }

    /**
     * @param reader makes something of a reply, or throws a {@link ServiceFailure}
     * @throws ProblemException naming every service that did not answer as it should
     */
    public <T> Map<String, T> ofAll(
            Function<String, CompletionStage<ServiceReply>> call, Function<ServiceReply, T> reader) {
        return of(services.names(), call, reader, () -> {});
    }

    /**
     * The same of some services only.
     *
     * @param meanwhile what is done again and again until all have answered
     */
    public <T> Map<String, T> of(
            List<String> called,
            Function<String, CompletionStage<ServiceReply>> call,
            Function<ServiceReply, T> reader,
            Runnable meanwhile) {
        Map<String, CompletableFuture<ServiceReply>> running = started(called, call);
        await(running.values(), meanwhile);
        Map<String, T> read = new LinkedHashMap<>();
        List<ServiceFailure> failures = new ArrayList<>();
        running.forEach((service, reply) -> {
            try {
                read.put(service, reader.apply(reply.join()));
            } catch (ServiceFailure failure) {
                failures.add(failure);
            } catch (CompletionException failed) {
                failures.add(failure(failed));
            }
        });
        if (!failures.isEmpty()) {
            throw unavailable(failures);
        }
        return read;
    }

    private static void await(Collection<CompletableFuture<ServiceReply>> running, Runnable meanwhile) {
        CompletableFuture<Void> all = CompletableFuture.allOf(running.toArray(CompletableFuture<?>[]::new));
        while (!all.isDone()) {
            try {
                all.get(STEP.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException later) {
                meanwhile.run();
            } catch (ExecutionException failed) {
                // Which call failed is looked at with its reply.
                return;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static Map<String, CompletableFuture<ServiceReply>> started(
            List<String> called, Function<String, CompletionStage<ServiceReply>> call) {
        Map<String, CompletableFuture<ServiceReply>> running = new LinkedHashMap<>();
        called.forEach(service -> running.put(service, call.apply(service).toCompletableFuture()));
        return running;
    }

    /** What a call failed with. */
    public static ServiceFailure failure(CompletionException failed) {
        if (failed.getCause() instanceof ServiceFailure failure) {
            return failure;
        }
        throw failed;
    }

    private static ProblemException unavailable(List<ServiceFailure> failures) {
        List<String> names =
                failures.stream().map(failure -> failure.gap().service()).toList();
        return new ProblemException(
                ProblemKind.SERVICE_UNAVAILABLE,
                new Label(
                        "服務 " + String.join("、", names) + " 沒有正常回應；未儲存、未發布任何內容。",
                        "No proper answer from " + String.join(", ", names) + "; nothing is published."),
                failures.stream()
                        .map(failure -> ProblemEntry.service(
                                failure.gap().service(), failure.gap().reason().name(), failure.getMessage()))
                        .toList());
    }
}
