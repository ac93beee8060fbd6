package tw.taipei.policereport.gateway.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.release.Lookup;
import tw.taipei.policereport.gateway.release.Pointer;
import tw.taipei.policereport.gateway.release.PointerMove;
import tw.taipei.policereport.gateway.release.Releases;

/**
 * Tells the services which release became current when. A service shows a release to nobody before that. Telling is no
 * part of publishing: a service that was away is told when it is back, or when somebody reads from it.
 */
@Singleton
public class Announcer {

    private static final Logger LOG = Logger.getLogger(Announcer.class);

    private final ServiceClient client;
    private final Services services;
    private final Releases releases;
    private final Lookup lookup;
    private final ObjectMapper json;
    /** The epoch that each service has heard of from this process. */
    private final Map<String, Long> told = new ConcurrentHashMap<>();
    /** The releases that each service is known to show. */
    private final Map<String, Set<Long>> shown = new ConcurrentHashMap<>();

    Announcer(ServiceClient client, Services services, Releases releases, Lookup lookup, ObjectMapper json) {
        this.client = client;
        this.services = services;
        this.releases = releases;
        this.lookup = lookup;
        this.json = json;
        services.names().forEach(service -> shown.put(service, ConcurrentHashMap.newKeySet()));
    }

    /** A move of the pointer, as the services take it. */
    private record Move(long release, long epoch, Instant since) {

        static Move of(PointerMove move) {
            return new Move(move.release(), move.epoch(), move.movedAt());
        }
    }

    /** The last move and those before it that a service may not have heard of. */
    private record CurrentOrder(long release, long epoch, Instant since, List<Move> earlier) {

        static CurrentOrder of(List<PointerMove> moves) {
            Move last = Move.of(moves.get(moves.size() - 1));
            List<Move> earlier =
                    moves.subList(0, moves.size() - 1).stream().map(Move::of).toList();
            return new CurrentOrder(last.release(), last.epoch(), last.since(), earlier);
        }

        Stream<Long> releases() {
            return Stream.concat(earlier.stream().map(Move::release), Stream.of(release));
        }
    }

    /**
     * Completes when a service has been told of a published release, at once for one that it shows already. It never
     * fails: whoever asks a service that cannot be told learns why from its answer.
     */
    public CompletionStage<Void> tellBeforeReading(String service, long release) {
        if (shown.get(service).contains(release)) {
            return CompletableFuture.completedStage(null);
        }
        return lookup.of(() -> releases.movesAfter(heard(service)))
                .toCompletionStage()
                .thenCompose(moves -> tell(service, moves))
                .exceptionally(databaseAway -> null);
    }

    /** Returns when every service has answered or its time is over. */
    public void tell(Pointer pointer) {
        CompletableFuture<?>[] running = services.names().stream()
                .filter(service -> heard(service) < pointer.epoch())
                .map(service -> tell(service, releases.movesAfter(heard(service))))
                .map(CompletionStage::toCompletableFuture)
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(running).join();
    }

    private long heard(String service) {
        return told.getOrDefault(service, 0L);
    }

    private CompletionStage<Void> tell(String service, List<PointerMove> moves) {
        if (moves.isEmpty()) {
            return CompletableFuture.completedStage(null);
        }
        CurrentOrder order = CurrentOrder.of(moves);
        return client.send(
                        service,
                        HttpMethod.PUT,
                        "/current",
                        "application/json",
                        body(order),
                        services.timeouts().tell())
                .handle((reply, failure) -> {
                    heard(service, order, reply, failure);
                    return null;
                });
    }

    private void heard(String service, CurrentOrder order, ServiceReply reply, Throwable failure) {
        if (failure == null && reply.isOk()) {
            order.releases().forEach(shown.get(service)::add);
            told.merge(service, order.epoch(), Math::max);
        } else {
            String why = failure == null ? "status " + reply.status() : failure.getMessage();
            LOG.debugf("%s has not heard of release %s yet: %s", service, order.release(), why);
        }
    }

    private byte[] body(CurrentOrder order) {
        try {
            return json.writeValueAsBytes(order);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an order is numbers and moments", e);
        }
    }

    @Scheduled(
            every = "${police-report.remind-every:5s}",
            delayed = "${police-report.remind-every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        try {
            Pointer pointer = releases.pointer();
            if (pointer.release() != null) {
                tell(pointer);
            }
        } catch (ProblemException databaseAway) {
            LOG.debug("nobody is told anything in this round", databaseAway);
        }
    }
}
