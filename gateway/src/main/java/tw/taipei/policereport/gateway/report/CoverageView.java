package tw.taipei.policereport.gateway.report;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.gateway.http.ListView;
import tw.taipei.policereport.gateway.http.ReadRequest;
import tw.taipei.policereport.gateway.http.Reading;
import tw.taipei.policereport.text.Place;

/** The ledger of a report: what became of every number that it prints. */
@Schema(name = "Coverage")
record CoverageView(
        @Schema(examples = "2023-S1") String report,
        @Schema(description = "Printed numbers.") int printed,
        long accounted,
        long unaccounted,
        Map<String, Integer> byKind,
        Map<String, Integer> byService,
        List<EntryView> data,
        ListView.Page page,
        @Schema(examples = "1") long release,
        Map<String, String> links) {

    /** One printed number and what became of it. */
    @Schema(name = "CoverageEntry")
    record EntryView(
            @Schema(examples = "1萬 8,012") String text,
            int page,
            int line,
            int column,
            String section,
            @Schema(examples = "OBSERVATION") String kind,
            @Schema(examples = "crime-statistics") String service,
            @Schema(examples = "crime-statistics:offences:reported:2023-S1") String target) {}

    static Reading of(StoredReport report, CoverageParameters.Query query, ReadRequest request) {
        Ledger ledger = report.ledger();
        List<Ledger.Entry> chosen = query.of(ledger.entries());
        String next = request.page(query.slice().next(chosen.size()));
        long accounted = ledger.accounted();
        CoverageView view = new CoverageView(
                report.report(),
                ledger.entries().size(),
                accounted,
                ledger.entries().size() - accounted,
                ledger.byKind(),
                ledger.byService(),
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
                place.page(),
                place.line(),
                place.column(),
                place.section(),
                entry.kind(),
                entry.service(),
                entry.target());
    }
}
