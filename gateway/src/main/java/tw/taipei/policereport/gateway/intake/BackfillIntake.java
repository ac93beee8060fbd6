package tw.taipei.policereport.gateway.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import tw.taipei.policereport.gateway.intake.ReportIntake.Outcome;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.release.DocumentIdentity;
import tw.taipei.policereport.gateway.release.KeptFiles;
import tw.taipei.policereport.gateway.release.NewDocument;
import tw.taipei.policereport.gateway.release.PublicationLog;
import tw.taipei.policereport.gateway.release.PublicationLog.PublishedBeforeException;
import tw.taipei.policereport.gateway.release.Release;
import tw.taipei.policereport.gateway.release.Releases;
import tw.taipei.policereport.gateway.release.ServiceReading;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.BackfillId;

/** Takes a file of historical series in, on the way that a report goes. */
@Singleton
class BackfillIntake {

    static final String MEDIA_TYPE = "text/csv";

    private static final byte[] KEPT_ELSEWHERE = {};

    private final KeyedSubmissions keyed;
    private final BackfillReadings readings;
    private final KeptFiles files;
    private final PublicationLog log;
    private final Releases releases;
    private final Completion completion;

    BackfillIntake(
            KeyedSubmissions keyed,
            BackfillReadings readings,
            KeptFiles files,
            PublicationLog log,
            Releases releases,
            Completion completion) {
        this.keyed = keyed;
        this.readings = readings;
        this.files = files;
        this.log = log;
        this.releases = releases;
        this.completion = completion;
    }

    /** @param key null when none is given */
    Outcome submit(String report, ReceivedFile file, String actor, String key) {
        DocumentIdentity identity = new DocumentIdentity(file.sha256(), null);
        return keyed.once(
                actor, key, file.sha256() + " " + report, identity, () -> submit(report, file, actor, identity));
    }

    private Outcome submit(String report, ReceivedFile file, String actor, DocumentIdentity identity) {
        Optional<Release> before = releases.publishedDocument(identity);
        if (before.isPresent()) {
            return known(before.get(), report);
        }
        List<ServiceReading> read = readings.of(report, file);
        files.keep(file.sha256(), file.path());
        NewDocument document = new NewDocument(report, MEDIA_TYPE, KEPT_ELSEWHERE, null, null, identity, actor);
        try {
            return new Outcome(completion.of(log.accept(document, read, Driver.NAME)), true);
        } catch (PublishedBeforeException faster) {
            return known(faster.release(), report);
        }
    }

    /** The same numbers under two names would be every number twice; whoever sends them mistakes one of the names. */
    private static Outcome known(Release before, String report) {
        if (before.report().equals(report)) {
            return new Outcome(before, false);
        }
        String first = BackfillId.name(before.report());
        String given = BackfillId.name(report);
        throw new ProblemException(
                ProblemKind.SERIES_HAVE_ANOTHER_NAME,
                new Label(
                        "這份檔案已在第 " + before.number() + " 版次以「" + first + "」之名發布，不再以「" + given + "」之名匯入。",
                        "This very file was published as '" + first + "' in release " + before.number()
                                + "; it is not brought in again as '" + given + "'."),
                List.of(ProblemEntry.unknown("query", "series", given, List.of(first))));
    }
}
