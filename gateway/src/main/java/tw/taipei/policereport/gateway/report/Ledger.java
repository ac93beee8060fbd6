package tw.taipei.policereport.gateway.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tw.taipei.policereport.gateway.release.ReadingStore.ServiceClaim;
import tw.taipei.policereport.text.Numeral;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Section;
import tw.taipei.policereport.text.Span;

/** What became of every number that a report prints. */
public final class Ledger {

    /** The number of a heading; it counts headings and says nothing. */
    public static final String HEADING = "HEADING";
    /** No service has taken it and no rule says that it is no data. */
    public static final String UNACCOUNTED = "UNACCOUNTED";

    /**
     * One printed number.
     *
     * @param kind the kind of its claim, {@link #HEADING} or {@link #UNACCOUNTED}
     * @param service who took it, null for nobody
     * @param target what it became, null for nothing
     */
    public record Entry(Span span, String text, String kind, String service, String target) {

        boolean isAccounted() {
            return !kind.equals(UNACCOUNTED);
        }
    }

    private final List<Entry> entries;

    private Ledger(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    static Ledger of(ReportText text, List<ServiceClaim> claims) {
        TreeMap<Span, ServiceClaim> byPlace = new TreeMap<>();
        int longest = 0;
        for (ServiceClaim claim : claims) {
            byPlace.merge(claim.claim().span(), claim, Ledger::stronger);
            longest = Math.max(
                    longest, claim.claim().span().end() - claim.claim().span().start());
        }
        List<Entry> entries = new ArrayList<>();
        for (Numeral numeral : text.numerals()) {
            entries.add(entry(numeral, over(numeral.span(), byPlace, longest), text));
        }
        return new Ledger(entries);
    }

    /** Where two claim the same stretch, the more telling one stands: an observation before a period or note. */
    private static ServiceClaim stronger(ServiceClaim one, ServiceClaim other) {
        return one.claim().kind().compareTo(other.claim().kind()) <= 0 ? one : other;
    }

    private static ServiceClaim over(Span numeral, TreeMap<Span, ServiceClaim> byPlace, int longest) {
        Span from = new Span(Math.max(0, numeral.start() - longest), Math.max(0, numeral.start() - longest));
        Span to = new Span(numeral.end(), numeral.end());
        return byPlace.subMap(from, to).values().stream()
                .filter(claim -> claim.claim().span().overlaps(numeral))
                .min(Comparator.comparing(claim -> claim.claim().kind()))
                .orElse(null);
    }

    private static Entry entry(Numeral numeral, ServiceClaim claim, ReportText text) {
        if (claim != null) {
            return new Entry(
                    numeral.span(),
                    numeral.text(),
                    claim.claim().kind().name(),
                    claim.service(),
                    claim.claim().target());
        }
        String kind = isHeadingNumber(numeral.span(), text) ? HEADING : UNACCOUNTED;
        return new Entry(numeral.span(), numeral.text(), kind, null, null);
    }

    private static boolean isHeadingNumber(Span numeral, ReportText text) {
        List<Section> around = text.sectionsAt(numeral.start());
        if (around.isEmpty()) {
            return false;
        }
        Section innermost = around.get(around.size() - 1);
        String marker = innermost.markers().get(innermost.markers().size() - 1);
        return innermost.heading().start() <= numeral.start()
                && numeral.end() <= innermost.heading().start() + marker.length();
    }

    /** Every printed number in the order of the report. */
    public List<Entry> entries() {
        return entries;
    }

    long accounted() {
        return entries.stream().filter(Entry::isAccounted).count();
    }

    /** How many numbers there are of each kind. */
    Map<String, Integer> byKind() {
        Map<String, Integer> counts = new TreeMap<>();
        entries.forEach(entry -> counts.merge(entry.kind(), 1, Integer::sum));
        return counts;
    }

    /** How many numbers each service has taken. */
    Map<String, Integer> byService() {
        Map<String, Integer> counts = new TreeMap<>();
        entries.stream()
                .map(Entry::service)
                .filter(Objects::nonNull)
                .forEach(service -> counts.merge(service, 1, Integer::sum));
        return counts;
    }
}
