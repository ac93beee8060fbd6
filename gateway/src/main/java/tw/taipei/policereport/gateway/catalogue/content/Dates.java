package tw.taipei.policereport.gateway.catalogue.content;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import tw.taipei.policereport.gateway.release.Pin;
import tw.taipei.policereport.gateway.release.Release;

/** When the numbers of some reports became public. */
record Dates(List<Release> published, Pin pin) {

    /** @param published all that are, in any order */
    static Dates of(List<Release> published, Pin pin) {
        return new Dates(
                published.stream()
                        .sorted(Comparator.comparing(Release::publishedAt))
                        .filter(release -> !release.publishedAt().isAfter(pin.publishedAt()))
                        .toList(),
                pin);
    }

    Instant first() {
        return published.isEmpty() ? pin.publishedAt() : published.get(0).publishedAt();
    }

    /** When the first of the reports was first published. */
    Instant issued(Collection<String> reports) {
        return published.stream()
                .filter(release -> reports.contains(release.report()))
                .map(Release::publishedAt)
                .findFirst()
                .orElseGet(this::first);
    }

    /** When the last of the revisions was published that the release shows of the reports. */
    Instant modified(Collection<String> reports) {
        return published.stream()
                .filter(release -> reports.contains(release.report()))
                .filter(release -> release.sha256() != null)
                .filter(release -> release.revision().equals(pin.manifest().get(release.report())))
                .map(Release::publishedAt)
                .max(Comparator.naturalOrder())
                .orElseGet(pin::publishedAt);
    }
}
