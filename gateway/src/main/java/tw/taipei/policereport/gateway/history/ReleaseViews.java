package tw.taipei.policereport.gateway.history;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.release.Pins;
import tw.taipei.policereport.gateway.release.Pointer;
import tw.taipei.policereport.gateway.release.PointerMove;
import tw.taipei.policereport.gateway.release.ReadingStore;
import tw.taipei.policereport.gateway.release.Release;
import tw.taipei.policereport.gateway.release.Releases;
import tw.taipei.policereport.gateway.report.FindingView;
import tw.taipei.policereport.gateway.service.Services;
import tw.taipei.policereport.gateway.service.Summaries;
import tw.taipei.policereport.transcription.BackfillId;

/** Shows releases to readers. */
@Singleton
class ReleaseViews {

    private final Releases releases;
    private final ReadingStore readings;
    private final Summaries summaries;
    private final Services services;

    ReleaseViews(Releases releases, ReadingStore readings, Summaries summaries, Services services) {
        this.releases = releases;
        this.readings = readings;
        this.summaries = summaries;
        this.services = services;
    }

    /** What is known of all releases together. */
    private record Known(Pointer pointer, Map<Long, Long> previous, Map<Long, Map<String, Integer>> manifests) {

        Map<String, Integer> manifest(Long release) {
            return release == null ? Map.of() : manifests.getOrDefault(release, Map.of());
        }
    }

    private Known known(List<PointerMove> log) {
        Map<Long, Long> previous = new HashMap<>();
        log.forEach(move -> previous.putIfAbsent(move.release(), move.previousRelease()));
        return new Known(releases.pointer(), previous, releases.manifests());
    }

    ReleaseList all() {
        List<PointerMove> log = releases.moves();
        Known known = known(log);
        return new ReleaseList(
                releases.published().stream()
                        .map(release -> view(release, known, false))
                        .toList(),
                known.pointer().release(),
                known.pointer().epoch(),
                log,
                PointerMove.isUnbroken(log),
                Map.of("self", "/v1/releases"));
    }

    /** @throws ProblemException when there is no such published release */
    ReleaseView one(String number) {
        Release release = Pins.number(number)
                .flatMap(releases::findPublished)
                .orElseThrow(() -> Pins.unknown(
                        "path",
                        number,
                        releases.published().stream()
                                .map(published -> Long.toString(published.number()))
                                .toList()));
        return view(release, known(releases.moves()), true);
    }

    private ReleaseView view(Release release, Known known, boolean whole) {
        Map<String, Integer> manifest = known.manifest(release.number());
        Long previous = known.previous().get(release.number());
        return new ReleaseView(
                release.number(),
                known.pointer().release() != null && known.pointer().release() == release.number(),
                release.report(),
                release.revision(),
                release.reason(),
                release.publishedAt(),
                release.sha256(),
                manifest,
                previous,
                ReportChange.between(
                        known.manifest(previous), manifest, release.sha256() == null ? null : release.report()),
                whole ? numbers(release, previous) : null,
                whole ? releases.parts(release.number()) : null,
                whole
                        ? readings.findings(release.number()).stream()
                                .map(FindingView::of)
                                .toList()
                        : null,
                links(release, previous, manifest));
    }

    private NumberCounts numbers(Release release, Long previous) {
        return NumberCounts.of(summaries.read(release.number(), "/v1/changes?since=" + since(previous)));
    }

    /** The number of no release stands for the time before the first. */
    private static long since(Long previous) {
        return previous == null ? 0 : previous;
    }

    private Map<String, String> links(Release release, Long previous, Map<String, Integer> manifest) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", "/v1/releases/" + release.number());
        if (previous != null) {
            links.put("previous", "/v1/releases/" + previous);
        }
        manifest.keySet().stream()
                .filter(report -> !BackfillId.is(report))
                .forEach(report -> links.put(report, "/v1/reports/" + report + "?release=" + release.number()));
        services.names()
                .forEach(service -> links.put(
                        service,
                        "/" + service + "/v1/changes?since=" + since(previous) + "&release=" + release.number()));
        return links;
    }
}
