package tw.taipei.policereport.gateway.intake;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.release.PublicationLog;
import tw.taipei.policereport.gateway.release.Release;
import tw.taipei.policereport.gateway.release.Releases;
import tw.taipei.policereport.gateway.service.Announcer;

/** Finishes what a gateway began that is no more. Whichever gateway gets the lease goes on; every import ends. */
@Singleton
class Resumption {

    private static final Logger LOG = Logger.getLogger(Resumption.class);
    /** Services that are away for longer than this end the import; the editor submits again. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Releases releases;
    private final PublicationLog log;
    private final Publication publication;
    private final Announcer announcer;

    Resumption(Releases releases, PublicationLog log, Publication publication, Announcer announcer) {
        this.releases = releases;
        this.log = log;
        this.publication = publication;
        this.announcer = announcer;
    }

    @Scheduled(
            every = "${police-report.resume-every:5s}",
            delayed = "${police-report.resume-every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void resume() {
        try {
            for (Release orphan : releases.orphaned()) {
                log.takeOver(orphan, Driver.NAME).ifPresent(this::finish);
            }
        } catch (ProblemException databaseAway) {
            LOG.debug("nothing is resumed in this round", databaseAway);
        }
    }

    private void finish(Release release) {
        LOG.infof("taking over release %d of report %s", release.number(), release.report());
        try {
            announcer.tell(publication.publish(release));
        } catch (ProblemException problem) {
            boolean mayPass = problem.kind() == ProblemKind.SERVICE_UNAVAILABLE;
            boolean patient = Instant.now().isBefore(release.acceptedAt().plus(PATIENCE));
            if (!mayPass || !patient) {
                log.abandon(release, problem.getMessage());
            }
            LOG.warnf("release %d is not published: %s", release.number(), problem.getMessage());
        }
    }
}
