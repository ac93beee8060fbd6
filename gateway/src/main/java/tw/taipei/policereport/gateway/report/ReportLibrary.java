package tw.taipei.policereport.gateway.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.release.Pin;
import tw.taipei.policereport.gateway.release.ReadingStore;
import tw.taipei.policereport.gateway.release.ReadingStore.ServiceClaim;
import tw.taipei.policereport.gateway.release.Release;
import tw.taipei.policereport.gateway.release.Releases;
import tw.taipei.policereport.gateway.release.Releases.Departure;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.transcription.BackfillId;

/** The reports of a release, read once and kept: a revision never changes. */
@Singleton
public class ReportLibrary {

    private record Key(String report, int revision) {}

    private static final int MOST_REPORTS = 16;

    private final Releases releases;
    private final ReadingStore readings;
    private final Cache<Key, StoredReport> reports =
            Caffeine.newBuilder().maximumSize(MOST_REPORTS).softValues().build();

    ReportLibrary(Releases releases, ReadingStore readings) {
        this.releases = releases;
        this.readings = readings;
    }

    /**
     * @param report in any spelling of its period: {@code 2023-S1}, {@code 112H1}
     * @throws ProblemException when the release has no such report
     */
    public StoredReport find(Pin pin, String report) {
        ReferencePeriod period = period(pin, report);
        Integer revision = pin.manifest().get(period.toString());
        if (revision == null) {
            throw releases.departure(period.toString(), pin.release())
                    .map(departure -> withdrawn(period, departure))
                    .orElseGet(() -> unknown(pin, report));
        }
        return load(period.toString(), revision);
    }

    /** Every report of the release, the latest first. */
    List<StoredReport> all(Pin pin) {
        return names(pin).stream()
                .map(report -> load(report, pin.manifest().get(report)))
                .toList();
    }

    /** The periods of all reports of the release, the latest first. */
    public List<String> names(Pin pin) {
        return pin.manifest().keySet().stream()
                .filter(report -> !BackfillId.is(report))
                .sorted(Comparator.comparing(ReferencePeriod::valueOf).reversed())
                .toList();
    }

    private StoredReport load(String report, int revision) {
        return reports.get(new Key(report, revision), key -> read(report, revision));
    }

    private StoredReport read(String report, int revision) {
        Release origin = releases.publishedRevision(report, revision)
                .orElseThrow(() -> new IllegalStateException(report + " revision " + revision + " is not published"));
        ReportText text = ReportText.of(releases.text(origin.number()).orElseThrow());
        List<ServiceClaim> claims = readings.claims(origin.number());
        return new StoredReport(
                ReferencePeriod.valueOf(report),
                origin,
                text,
                claims,
                readings.findings(origin.number()),
                Ledger.of(text, claims));
    }

    private ReferencePeriod period(Pin pin, String report) {
        try {
            return ReferencePeriod.valueOf(report);
        } catch (IllegalArgumentException noPeriod) {
            throw unknown(pin, report);
        }
    }

    private static ProblemException withdrawn(ReferencePeriod report, Departure departure) {
        long since = departure.without().number();
        return new ProblemException(
                ProblemKind.REPORT_WITHDRAWN,
                "自第 " + since + " 版次起不再提供「" + report + "」（"
                        + departure.without().reason() + "）；先前內容仍可用 release=" + departure.last() + " 讀取。",
                "Report '" + report + "' is not shown since release " + since + " ("
                        + departure.without().reason() + "); release=" + departure.last() + " still reads it.");
    }

    private ProblemException unknown(Pin pin, String report) {
        List<String> known = names(pin);
        return new ProblemException(
                ProblemKind.UNKNOWN_REPORT,
                new Label(
                        "第 " + pin.release() + " 版次沒有「" + report + "」這份報告；現有：" + String.join("、", known) + "。",
                        "Release " + pin.release() + " has no report '" + report + "'; it has "
                                + String.join(", ", known) + "."),
                List.of(ProblemEntry.unknown("path", "report", report, known)));
    }
}
