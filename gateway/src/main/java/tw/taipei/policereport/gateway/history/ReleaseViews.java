package tw.taipei.policereport.gateway.history;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.release.Pins;
import tw.taipei.policereport.gateway.release.Pointer;
import tw.taipei.policereport.gateway.release.PointerMove;
import tw.taipei.policereport.gateway.release.ReadingStore;
import tw.taipei.policereport.gateway.release.Release;
import tw.taipei.policereport.gateway.release.Releases;
import tw.taipei.policereport.gateway.report.FindingView;

/** Shows releases to readers. */
@Singleton
class ReleaseViews {

    private final Releases releases;
    private final ReadingStore readings;

    ReleaseViews(Releases releases, ReadingStore readings) {
        this.releases = releases;
        this.readings = readings;
    }

    ReleaseList all() {
        Pointer pointer = releases.pointer();
        List<PointerMove> log = releases.moves();
        return new ReleaseList(
                releases.published().stream()
                        .map(release -> view(release, pointer, false))
                        .toList(),
                pointer.release(),
                pointer.epoch(),
                log,
                PointerMove.isUnbroken(log),
                Map.of("self", "/v1/releases"));
    }

    /** @throws ProblemException when there is no such published release */
    ReleaseView one(String number) {
        Optional<Release> release = Pins.number(number).flatMap(releases::findPublished);
        if (release.isEmpty()) {
            throw Pins.unknown(
                    "path",
                    number,
                    releases.published().stream()
                            .map(known -> Long.toString(known.number()))
                            .toList());
        }
        return view(release.get(), releases.pointer(), true);
    }

    private ReleaseView view(Release release, Pointer pointer, boolean whole) {
        Map<String, Integer> manifest = releases.manifest(release.number());
        return new ReleaseView(
                release.number(),
                pointer.release() != null && pointer.release() == release.number(),
                release.report(),
                release.revision(),
                release.reason(),
                release.publishedAt(),
                release.sha256(),
                manifest,
                whole ? releases.parts(release.number()) : null,
                whole
                        ? readings.findings(release.number()).stream()
                                .map(FindingView::of)
                                .toList()
                        : null,
                links(release, manifest));
    }

    private static Map<String, String> links(Release release, Map<String, Integer> manifest) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", "/v1/releases/" + release.number());
        manifest.keySet()
                .forEach(report -> links.put(report, "/v1/reports/" + report + "?release=" + release.number()));
        return links;
    }
}
