package tw.taipei.policereport.gateway.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import tw.taipei.policereport.gateway.intake.ReportIntake.Outcome;
import tw.taipei.policereport.gateway.release.DocumentIdentity;
import tw.taipei.policereport.gateway.release.KeptFiles;
import tw.taipei.policereport.gateway.release.NewDocument;
import tw.taipei.policereport.gateway.release.PublicationLog;
import tw.taipei.policereport.gateway.release.PublicationLog.PublishedBeforeException;
import tw.taipei.policereport.gateway.release.Release;
import tw.taipei.policereport.gateway.release.Releases;
import tw.taipei.policereport.gateway.release.RequestKeys;
import tw.taipei.policereport.gateway.release.ServiceReading;

/** Takes a file of historical series in, on the way that a report goes. */
@Singleton
class BackfillIntake {

    static final String MEDIA_TYPE = "text/csv";

    private static final byte[] KEPT_ELSEWHERE = {};

    private final RequestKeys keys;
    private final BackfillReadings readings;
    private final KeptFiles files;
    private final PublicationLog log;
    private final Releases releases;
    private final Completion completion;

    BackfillIntake(
            RequestKeys keys,
            BackfillReadings readings,
            KeptFiles files,
            PublicationLog log,
            Releases releases,
            Completion completion) {
        this.keys = keys;
        this.readings = readings;
        this.files = files;
        this.log = log;
        this.releases = releases;
        this.completion = completion;
    }

    /** @param key null when none is given */
    Outcome submit(String report, ReceivedFile file, String actor, String key) {
        if (key == null) {
            return submit(report, file, actor);
        }
        keys.take(actor, key, file.sha256() + " " + report);
        try {
            return submit(report, file, actor);
        } finally {
            keys.give(actor, key);
        }
    }

    private Outcome submit(String report, ReceivedFile file, String actor) {
        DocumentIdentity identity = new DocumentIdentity(file.sha256(), null);
        Optional<Release> before = releases.publishedDocument(identity);
        if (before.isPresent()) {
            return new Outcome(before.get(), false);
        }
        List<ServiceReading> read = readings.of(report, file);
        files.keep(file.sha256(), file.path());
        NewDocument document = new NewDocument(report, MEDIA_TYPE, KEPT_ELSEWHERE, null, null, identity, actor);
        try {
            return new Outcome(completion.of(log.accept(document, read, Driver.NAME)), true);
        } catch (PublishedBeforeException faster) {
            return new Outcome(faster.release(), false);
        }
    }
}
