package tw.taipei.policereport.gateway.intake;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.release.ReadingStore;
import tw.taipei.policereport.gateway.release.Release;
import tw.taipei.policereport.gateway.release.Releases;
import tw.taipei.policereport.statistics.Label;

/** Shows imports to editors. */
@Singleton
class ImportViews {

    private final Releases releases;
    private final ReadingStore readings;

    ImportViews(Releases releases, ReadingStore readings) {
        this.releases = releases;
        this.readings = readings;
    }

    ImportView of(String number) {
        if (!number.matches("[1-9][0-9]{0,17}")) {
            throw unknown(number);
        }
        return of(releases.find(Long.parseLong(number)).orElseThrow(() -> unknown(number)));
    }

    ImportView of(Release release) {
        boolean published = release.state() == Release.State.PUBLISHED;
        return new ImportView(
                release.number(),
                release.state(),
                release.report(),
                release.revision(),
                published ? release.number() : null,
                release.mediaType(),
                release.sha256(),
                release.annotationsSha256(),
                release.actor(),
                release.reason(),
                release.acceptedAt(),
                release.publishedAt(),
                release.endedAt(),
                releases.parts(release.number()),
                readings.findings(release.number()).stream()
                        .map(kept -> ImportView.FindingView.of(kept.service(), kept.finding()))
                        .toList(),
                links(release, published));
    }

    private static Map<String, String> links(Release release, boolean published) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", "/v1/imports/" + release.number());
        if (published) {
            String pinned = "?release=" + release.number();
            links.put("release", "/v1/releases/" + release.number());
            links.put("report", "/v1/reports/" + release.report() + pinned);
            links.put("comparison", "/v1/reports/" + release.report() + "/comparison" + pinned);
        }
        return links;
    }

    private static ProblemException unknown(String number) {
        return new ProblemException(
                ProblemKind.UNKNOWN_IMPORT,
                new Label("沒有第「" + number + "」次匯入。", "There is no import '" + number + "'."),
                List.of(ProblemEntry.unknown("path", "import", number, List.of())));
    }
}
