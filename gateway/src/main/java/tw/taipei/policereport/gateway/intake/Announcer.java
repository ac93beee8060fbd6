package tw.taipei.policereport.gateway.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.release.Pointer;
import tw.taipei.policereport.gateway.release.Releases;
import tw.taipei.policereport.gateway.service.ServiceClient;
import tw.taipei.policereport.gateway.service.ServiceReply;
import tw.taipei.policereport.gateway.service.Services;

/**
 * Tells the services which release is current, for readers who ask them directly. Telling is no part of publishing: a
 * service that was away is told when it is back.
 */
@Singleton
class Announcer {

    private static final Logger LOG = Logger.getLogger(Announcer.class);

    private final ServiceClient client;
    private final Services services;
    private final Releases releases;
    private final ObjectMapper json;
    /** The epoch that each service has heard of from this process. */
    private final Map<String, Long> told = new ConcurrentHashMap<>();

    Announcer(ServiceClient client, Services services, Releases releases, ObjectMapper json) {
        this.client = client;
        this.services = services;
        this.releases = releases;
        this.json = json;
    }

    /** Returns when every service has answered or its time is over. */
    void tell(Pointer pointer) {
        CompletableFuture<?>[] running = services.names().stream()
                .filter(service -> told.getOrDefault(service, -1L) < pointer.epoch())
                .map(service -> tell(service, pointer).toCompletableFuture())
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(running).join();
    }

    private CompletionStage<Void> tell(String service, Pointer pointer) {
        return client.send(
                        service,
                        HttpMethod.PUT,
                        "/current",
                        "application/json",
                        body(pointer),
                        services.timeouts().tell())
                .handle((reply, failure) -> {
                    heard(service, pointer, reply, failure);
                    return null;
                });
    }

    private void heard(String service, Pointer pointer, ServiceReply reply, Throwable failure) {
        if (failure == null && reply.isOk()) {
            told.merge(service, pointer.epoch(), Math::max);
        } else {
            String why = failure == null ? "status " + reply.status() : failure.getMessage();
            LOG.debugf("%s has not heard of release %s yet: %s", service, pointer.release(), why);
        }
    }

    private byte[] body(Pointer pointer) {
        try {
            return json.writeValueAsBytes(pointer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a pointer is two numbers", e);
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
