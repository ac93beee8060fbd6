package tw.taipei.policereport.gateway.intake;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tw.taipei.policereport.gateway.http.ListView;
import tw.taipei.policereport.gateway.release.Imports;
import tw.taipei.policereport.gateway.release.Imports.Import;
import tw.taipei.policereport.gateway.release.Part;
import tw.taipei.policereport.gateway.release.ReadingStore;
import tw.taipei.policereport.gateway.release.Release;
import tw.taipei.policereport.gateway.release.Releases;
import tw.taipei.policereport.gateway.report.FindingView;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.BackfillId;

/** Shows imports to editors. */
@Singleton
class ImportViews {

    /** What readers see who name no release. @param release null before the first publication */
    private record Shown(Long release, Map<String, Integer> manifest) {

        Label notice(Release published) {
            return OutOfSight.notice(published, manifest.get(published.report()), release);
        }

        boolean isOf(Release published) {
            return Objects.equals(release, published.number())
                    || published.revision().equals(manifest.get(published.report()));
        }
    }

    private final Imports imports;
    private final Releases releases;
    private final ReadingStore readings;

    ImportViews(Imports imports, Releases releases, ReadingStore readings) {
        this.imports = imports;
        this.releases = releases;
        this.readings = readings;
    }

    ImportView of(String number) {
        return whole(imports.named(number));
    }

    ImportView of(Release release) {
        return whole(imports.find(release.number()).orElseThrow());
    }

    private ImportView whole(Import known) {
        return view(
                known,
                shown(),
                releases.parts(known.newest().number()),
                readings.findings(known.accepted().number()).stream()
                        .map(FindingView::of)
                        .toList());
    }

    ImportList list(ImportParameters.Query query) {
        int total = imports.count(query.state());
        Shown shown = shown();
        return new ImportList(
                imports
                        .list(
                                query.state(),
                                query.slice().offset(),
                                query.slice().limit())
                        .stream()
                        .map(known -> view(known, shown, null, null))
                        .toList(),
                new ListView.Page(query.slice().limit(), total),
                ListView.links(query.self(), query.next(total)));
    }

    private Shown shown() {
        Long release = releases.pointer().release();
        return new Shown(release, release == null ? Map.of() : releases.manifest(release));
    }

    /** @param parts null in a list, as are {@code findings} */
    private static ImportView view(Import known, Shown shown, List<Part> parts, List<FindingView> findings) {
        Release accepted = known.accepted();
        Release newest = known.newest();
        return new ImportView(
                accepted.number(),
                known.state(),
                accepted.report(),
                newest.revision(),
                known.state() == Release.State.PUBLISHED ? newest.number() : null,
                known.state() == Release.State.PUBLISHED && shown.isOf(newest),
                isOutOfSight(known, shown) ? shown.notice(newest) : null,
                accepted.mediaType(),
                accepted.sha256(),
                accepted.annotationsSha256(),
                accepted.actor(),
                newest.reason(),
                accepted.acceptedAt(),
                newest.publishedAt(),
                newest.endedAt(),
                newest.endedBy(),
                parts,
                findings,
                links(known, shown));
    }

    private static boolean isOutOfSight(Import known, Shown shown) {
        return known.state() == Release.State.PUBLISHED
                && known.accepted().sha256() != null
                && !shown.isOf(known.newest());
    }

    private static Map<String, String> links(Import known, Shown shown) {
        String self = "/v1/imports/" + known.accepted().number();
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", self);
        if (known.state() == Release.State.PUBLISHED) {
            long release = known.newest().number();
            links.put("release", "/v1/releases/" + release);
            if (!BackfillId.is(known.accepted().report())) {
                String report = "/v1/reports/" + known.accepted().report();
                links.put("report", report + "?release=" + release);
                links.put("comparison", report + "/comparison?release=" + release);
            }
            if (isOutOfSight(known, shown)) {
                links.put("restore", OutOfSight.restore(known.newest()));
            }
        }
        if (known.state() == Release.State.REVIEW) {
            links.put("publish", self + "/publish");
            links.put("abandon", self + "/abandon");
        }
        return links;
    }
}
