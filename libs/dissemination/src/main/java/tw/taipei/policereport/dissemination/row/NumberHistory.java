package tw.taipei.policereport.dissemination.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.taipei.policereport.dissemination.storage.Release;
import tw.taipei.policereport.dissemination.storage.StoredObservation;
import tw.taipei.policereport.dissemination.storage.Vintage;

/**
 * One number with everything that was ever published for it.
 *
 * @param shown as the release shows it; null when the release does not
 * @param vintages what was shown last comes first; never empty
 * @param releases those that readers got up to the release, by number
 */
public record NumberHistory(Release release, StoredObservation shown, List<Vintage> vintages, List<Release> releases) {

    /** Releases that readers got one after the other, by number. */
    public record Range(long from, long to) {}

    /** What has become of a published value. */
    public enum State {
        /** It is the number. */
        SHOWN,
        /** The release holds it, but the value of a later report counts. */
        RESTATED,
        /** Its report has a newer revision. */
        CORRECTED,
        /** Its report, or this revision of it, was taken back. */
        WITHDRAWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public NumberHistory {
        vintages = List.copyOf(vintages);
        releases = List.copyOf(releases);
    }

    public static NumberHistory of(Release release, List<Vintage> vintages, List<Release> releases) {
        StoredObservation shown = counting(release, vintages)
                .map(latest -> vintages.stream()
                                .filter(vintage -> vintage.isIn(release))
                                .anyMatch(latest::restates)
                        ? latest.number().asRestated()
                        : latest.number())
                .orElse(null);
        return new NumberHistory(release, shown, vintages, releases);
    }

    /** Of what a release holds, the latest report counts. */
    private static Optional<Vintage> counting(Release release, List<Vintage> vintages) {
        return vintages.stream()
                .filter(vintage -> vintage.isIn(release))
                .max(Comparator.comparing(Vintage::report, release.revisions().comparator()));
    }

    /** The releases in which this very printing was the number. */
    List<Range> shown(Vintage vintage) {
        List<Range> ranges = new ArrayList<>();
        boolean open = false;
        for (Release past : releases) {
            boolean counts = counting(past, vintages).filter(vintage::equals).isPresent();
            if (counts && open) {
                long from = ranges.remove(ranges.size() - 1).from();
                ranges.add(new Range(from, past.number()));
            } else if (counts) {
                ranges.add(new Range(past.number(), past.number()));
            }
            open = counts;
        }
        return ranges;
    }

    /** The number as it was printed last, whether it is shown or not. */
    StoredObservation number() {
        return shown == null ? vintages.get(0).number() : shown;
    }

    /** Of the number itself. */
    State state() {
        return shown == null ? State.WITHDRAWN : State.SHOWN;
    }

    State state(Vintage vintage) {
        if (vintage.isIn(release)) {
            boolean counts = shown.observation().source().report().equals(vintage.report());
            return counts ? State.SHOWN : State.RESTATED;
        }
        Integer revision = release.revisions().get(vintage.report());
        return revision != null && revision > vintage.number().revision() ? State.CORRECTED : State.WITHDRAWN;
    }
}
