package tw.taipei.policereport.gateway.history;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a release shows of a report, otherwise than the release before it. */
@Schema(name = "ReportChange")
record ReportChange(
        @Schema(examples = "2023-S1") String report,
        @Schema(implementation = String.class, examples = "corrected") Kind change,
        @Schema(nullable = true, description = "Null when it is not shown any more.") Integer revision,
        @Schema(nullable = true, description = "Null when it was not shown.") Integer previousRevision) {

    /** What has become of a report. */
    enum Kind {
        ADDED,
        CORRECTED,
        RESTORED,
        WITHDRAWN;

        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * In the order of the reports.
     *
     * @param brought the report whose document came with the release; null when none did
     */
    static List<ReportChange> between(Map<String, Integer> before, Map<String, Integer> now, String brought) {
        TreeSet<String> reports = new TreeSet<>(before.keySet());
        reports.addAll(now.keySet());
        List<ReportChange> changes = new ArrayList<>();
        for (String report : reports) {
            Integer revision = now.get(report);
            Integer previous = before.get(report);
            if (revision == null) {
                changes.add(new ReportChange(report, Kind.WITHDRAWN, null, previous));
            } else if (!revision.equals(previous)) {
                Kind kind = previous == null ? Kind.ADDED : Kind.CORRECTED;
                changes.add(
                        new ReportChange(report, report.equals(brought) ? kind : Kind.RESTORED, revision, previous));
            }
        }
        return changes;
    }
}
