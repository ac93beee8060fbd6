package tw.taipei.policereport.gateway.intake;

import jakarta.inject.Singleton;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.release.PublicationLog;
import tw.taipei.policereport.gateway.release.Release;
import tw.taipei.policereport.gateway.release.Releases;
import tw.taipei.policereport.gateway.service.Announcer;

/** Brings a release that was just made to its end: published and told to the services, or abandoned. */
@Singleton
class Completion {

    private final PublicationLog log;
    private final Releases releases;
    private final Publication publication;
    private final Announcer announcer;

    Completion(PublicationLog log, Releases releases, Publication publication, Announcer announcer) {
        this.log = log;
        this.releases = releases;
        this.publication = publication;
        this.announcer = announcer;
    }

    /** @throws ProblemException saying why the release is abandoned */
    Release of(Release release) {
        try {
            announcer.tell(publication.publish(release));
        } catch (ProblemException problem) {
            log.abandon(release, problem.getMessage());
            return whatBecameOf(release, problem);
        }
        return releases.find(release.number()).orElseThrow();
    }

    /** Whoever was too slow has been replaced, and must not tell the editor that nothing is published. */
    private Release whatBecameOf(Release release, ProblemException problem) {
        Release now = releases.find(release.number()).orElseThrow();
        return switch (now.state()) {
            case PUBLISHED -> now;
            case STAGING -> throw PublicationLog.inProgress();
            default -> throw problem;
        };
    }
}
