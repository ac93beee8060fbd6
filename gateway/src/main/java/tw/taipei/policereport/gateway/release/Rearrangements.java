package tw.taipei.policereport.gateway.release;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.statistics.Label;

/**
 * Begins releases that bring no document and only show other revisions than the one before: what an earlier release
 * showed, or everything but one report. Nothing is deleted, and every earlier release stays readable.
 */
@Singleton
public class Rearrangements {

    /**
     * What a publisher has decided.
     *
     * @param epoch that of the pointer that the publisher has seen; null for whichever it is
     */
    public record Decision(String actor, String reason, Long epoch) {}

    private final Database database;
    private final Releases releases;
    private final NewReleases rows;

    Rearrangements(Database database, Releases releases, NewReleases rows) {
        this.database = database;
        this.releases = releases;
        this.rows = rows;
    }

    /** Shows again what an earlier release showed. */
    @Transactional
    public Release restore(Release earlier, Decision decision, String holder) {
        Pointer pointer = pointer(decision);
        Map<String, Integer> manifest = releases.manifest(earlier.number());
        if (manifest.equals(releases.manifest(pointer.release()))) {
            throw new ProblemException(
                    ProblemKind.NOTHING_CHANGES,
                    "現在顯示的內容即與第 " + earlier.number() + " 版次相同。",
                    "What is shown now is what release " + earlier.number() + " shows.");
        }
        long number = begin(earlier.report(), earlier.revision(), decision, pointer, holder);
        rows.manifest(number, earlier.number(), null);
        rows.partsOfManifest(number);
        return releases.find(number).orElseThrow();
    }

    /** Shows everything but this report. */
    @Transactional
    public Release withdraw(String report, Decision decision, String holder) {
        Pointer pointer = pointer(decision);
        Map<String, Integer> manifest = releases.manifest(pointer.release());
        if (!manifest.containsKey(report)) {
            List<String> known = manifest.keySet().stream().sorted().toList();
            throw new ProblemException(
                    ProblemKind.UNKNOWN_REPORT,
                    new Label("目前未發布「" + report + "」這份報告。", "Report '" + report + "' is not published now."),
                    List.of(ProblemEntry.unknown("path", "report", report, known)));
        }
        long number = begin(report, manifest.get(report), decision, pointer, holder);
        rows.manifest(number, pointer.release(), report);
        rows.partsOfManifest(number);
        return releases.find(number).orElseThrow();
    }

    private Pointer pointer(Decision decision) {
        Pointer pointer = releases.pointer();
        if (decision.epoch() != null && decision.epoch() != pointer.epoch()) {
            throw new ProblemException(
                    ProblemKind.POINTER_MOVED,
                    "發布指標已移動至 epoch " + pointer.epoch() + "，請重新確認後再試。",
                    "The pointer has moved to epoch " + pointer.epoch() + "; look again before you decide.");
        }
        if (pointer.release() == null) {
            throw new ProblemException(ProblemKind.NOTHING_PUBLISHED, "尚未發布任何報告。", "No report is published yet.");
        }
        return pointer;
    }

    private long begin(String report, int revision, Decision decision, Pointer pointer, String holder) {
        long number = rows.nextNumber();
        rows.rearrange(number, report, revision, decision, pointer.epoch(), holder);
        return number;
    }
}
