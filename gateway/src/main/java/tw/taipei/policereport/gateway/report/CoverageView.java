package tw.taipei.policereport.gateway.report;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.gateway.http.ListView;
import tw.taipei.policereport.gateway.http.ReadRequest;
import tw.taipei.policereport.gateway.http.Reading;
import tw.taipei.policereport.text.Place;

/** The ledger of a report: what became of every quantity that it prints. */
@Schema(name = "Coverage")
record CoverageView(
        @Schema(examples = "2023-S1") String report,
        Summary summary,
        List<EntryView> data,
        ListView.Page page,
        long release,
        Map<String, String> links) {

    /** Counts over the whole report; printed = accounted + unaccounted. */
    @Schema(name = "CoverageSummary")
    record Summary(
            @Schema(description = "Printed quantities: runs of digits and quantities in Chinese numerals.") int printed,
            long accounted,
            long unaccounted,
            @Schema(description = "Runs of digits by kind.") Count digits,
            @Schema(description = "Quantities in Chinese numerals by kind.") Count chinese,
            @Schema(description = "Quantities that each service has taken.") Map<String, Integer> byService) {

        static Summary of(Ledger ledger) {
            int printed = ledger.entries().size();
            long accounted = ledger.accounted();
            return new Summary(
                    printed,
                    accounted,
                    printed - accounted,
                    Count.of(ledger.byKind(Ledger.Script.DIGITS)),
                    Count.of(ledger.byKind(Ledger.Script.CHINESE)),
                    ledger.byService());
        }
    }

    /** How many quantities of one script there are of each kind. */
    @Schema(name = "CoverageCount")
    record Count(int printed, long accounted, int unaccounted, Map<LedgerKind, Integer> byKind) {

        static Count of(Map<LedgerKind, Integer> byKind) {
            int printed = byKind.values().stream().mapToInt(Integer::intValue).sum();
            int unaccounted = byKind.getOrDefault(LedgerKind.UNACCOUNTED, 0);
            return new Count(printed, printed - unaccounted, unaccounted, byKind);
        }
    }

    /** One printed quantity and what became of it. */
    @Schema(name = "CoverageEntry")
    record EntryView(
            @Schema(description = "A run of digits, or a quantity in Chinese numerals.") String text,
            @Schema(description = "The number that it is part of, wrapped lines joined.") String number,
            Ledger.Script script,
            int page,
            int line,
            int column,
            @Schema(examples = "壹、一、(一)") String section,
            LedgerKind kind,
            @Schema(nullable = true, description = "Who took it, null for nobody.", examples = "crime-statistics")
                    String service,
            @Schema(
                            description =
                                    "What it became: ids of observations, changes, notes or programmes, a period in its"
                                            + " canonical form, or the code of a name or reference.",
                            examples = "crime-statistics:offences:reported:2023-S1")
                    List<String> targets) {}

    static Reading of(StoredReport report, CoverageParameters.Query query, ReadRequest request) {
        List<Ledger.Entry> chosen = query.of(report.ledger().entries());
        String next = request.next(query.slice(), chosen.size());
        CoverageView view = new CoverageView(
                report.report(),
                Summary.of(report.ledger()),
                query.slice().of(chosen).stream()
                        .map(entry -> entry(entry, report))
                        .toList(),
                new ListView.Page(query.slice().limit(), chosen.size()),
                request.pin().release(),
                ListView.links(request.self(), next));
        return new Reading(view, List.of(), next);
    }

    private static EntryView entry(Ledger.Entry entry, StoredReport report) {
        Place place = report.text().place(entry.span());
        return new EntryView(
                entry.text(),
                entry.whole().text(),
                entry.script(),
                place.page(),
                place.line(),
                place.column(),
                place.section(),
                entry.kind(),
                entry.service(),
                entry.targets());
    }
}
