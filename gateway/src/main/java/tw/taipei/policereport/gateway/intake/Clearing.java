package tw.taipei.policereport.gateway.intake;

import io.quarkus.scheduler.Scheduled;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.release.AbandonedReleases;
import tw.taipei.policereport.gateway.release.Release;
import tw.taipei.policereport.gateway.service.Gap;
import tw.taipei.policereport.gateway.service.ServiceCalls;
import tw.taipei.policereport.gateway.service.ServiceClient;
import tw.taipei.policereport.gateway.service.ServiceReply;
import tw.taipei.policereport.gateway.service.Services;

/** Has the services forget what they have stored for releases that were abandoned, until each has said that it did. */
@Singleton
class Clearing {

    private static final Logger LOG = Logger.getLogger(Clearing.class);
    private static final byte[] NOTHING = {};

    private final AbandonedReleases abandoned;
    private final ServiceClient client;
    private final ServiceCalls calls;
    private final Services services;

    Clearing(AbandonedReleases abandoned, ServiceClient client, ServiceCalls calls, Services services) {
        this.abandoned = abandoned;
        this.client = client;
        this.calls = calls;
        this.services = services;
    }

    @Scheduled(
            every = "${police-report.clear-every:30s}",
            delayed = "${police-report.clear-every:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clear() {
        try {
            abandoned.left().forEach(this::clear);
            abandoned.clearFiles();
        } catch (ProblemException databaseAway) {
            LOG.debug("nothing is cleared in this round", databaseAway);
        }
    }

    private void clear(Release release) {
        try {
            calls.ofAll(
                    service -> client.send(
                            service,
                            HttpMethod.DELETE,
                            "/releases/" + release.number() + own(release),
                            "application/json",
                            NOTHING,
                            services.timeouts().backfill()),
                    this::answered);
            abandoned.cleared(release);
        } catch (ProblemException later) {
            LOG.infof("release %d is not cleared yet: %s", release.number(), later.getMessage());
        }
    }

    /** A release without a document was to show what others brought, and that stays. */
    private static String own(Release release) {
        return release.sha256() == null ? "" : "?report=" + release.report() + "&revision=" + release.revision();
    }

    private String answered(ServiceReply reply) {
        if (!reply.isOk()) {
            throw client.failure(
                    reply.service(), Gap.Reason.FAILED, "it answered " + reply.status() + " to a release to clear");
        }
        return reply.service();
    }
}
