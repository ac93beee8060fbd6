package tw.taipei.policereport.dissemination.row;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tw.taipei.policereport.dissemination.storage.Release;
import tw.taipei.policereport.dissemination.storage.StoredObservation;
import tw.taipei.policereport.dissemination.storage.Vintage;

/**
 * One number with everything that was ever published for it.
 *
 * @param shown as the release shows it; null when the release does not
 * @param vintages what was shown last comes first; never empty
 */
public record NumberHistory(Release release, StoredObservation shown, List<Vintage> vintages) {

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
    }

    /** Of what the release holds, the latest report counts. */
    public static NumberHistory of(Release release, List<Vintage> vintages) {
        List<Vintage> held = vintages.stream()
                .filter(vintage -> vintage.isIn(release))
                .sorted(Comparator.comparing(Vintage::report).reversed())
                .toList();
        if (held.isEmpty()) {
            return new NumberHistory(release, null, vintages);
        }
        boolean restates = held.stream().anyMatch(vintage -> held.get(0).restates(vintage));
        StoredObservation number = held.get(0).number();
        return new NumberHistory(release, restates ? number.asRestated() : number, vintages);
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
