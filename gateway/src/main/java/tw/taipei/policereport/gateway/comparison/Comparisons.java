package tw.taipei.policereport.gateway.comparison;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.gateway.http.ListView;
import tw.taipei.policereport.gateway.http.Mistakes;
import tw.taipei.policereport.gateway.http.ReadRequest;
import tw.taipei.policereport.gateway.http.Reading;
import tw.taipei.policereport.gateway.http.Slice;
import tw.taipei.policereport.gateway.report.ReportLibrary;
import tw.taipei.policereport.gateway.report.StoredReport;
import tw.taipei.policereport.gateway.service.ReportRows;
import tw.taipei.policereport.gateway.service.Rows;
import tw.taipei.policereport.gateway.service.Services;
import tw.taipei.policereport.statistics.Label;

/** Lays the answers of the services together and counts in them. */
@Singleton
class Comparisons {

    private static final Label COMPARISON = new Label("跨服務比較", "Comparison of two periods");
    private static final Label VERIFICATION = new Label("數字驗算", "Verification of printed numbers");

    private final ReportRows rows;
    private final ReportLibrary library;
    private final Services services;

    Comparisons(ReportRows rows, ReportLibrary library, Services services) {
        this.rows = rows;
        this.library = library;
        this.services = services;
    }

    /** The whole comparison of one report, and what was chosen of it. */
    private record Chosen(
            StoredReport report, List<ObjectNode> rows, Rows all, Slice slice, Map<String, Object> query) {}

    private Chosen choose(ReadRequest request, String report, ComparisonParameters parameters) {
        StoredReport stored = library.find(request.pin(), report);
        Mistakes mistakes = parameters.mistakes();
        Slice slice = parameters.filter().page().read(mistakes, request);
        RowFilter filter = parameters.chooser(mistakes, services.names(), stored.sections());
        Rows all = rows.read(
                request.pin().release(),
                "/v1/comparisons?report=" + stored.report() + Tables.opted(request.form()),
                RowFields.COMPARISON_ORDER);
        return new Chosen(stored, filter.of(all), all, slice, query(stored.report(), filter));
    }

    private static Map<String, Object> query(String report, RowFilter filter) {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("report", report);
        query.put("basis", "as-published");
        query.putAll(filter.echo());
        return query;
    }

    Reading ofReport(ReadRequest request, String report, ComparisonParameters parameters) {
        Chosen chosen = choose(request, report, parameters);
        Reading reading = ListView.page(
                request,
                chosen.rows(),
                chosen.slice(),
                chosen.query(),
                chosen.all().gaps());
        return reading.as(Tables.comparisons(
                "report-" + chosen.report().report() + "-comparison",
                chosen.report().period().label().with(COMPARISON),
                chosen.slice().of(chosen.rows()),
                parameters.filter().form(),
                request.pin().release()));
    }

    Reading summary(ReadRequest request, String report, ComparisonParameters parameters) {
        Chosen chosen = choose(request, report, parameters);
        return ComparisonSummary.of(chosen.report(), chosen.rows(), chosen.all().gaps(), chosen.query(), request);
    }

    Reading movers(ReadRequest request, String report, ComparisonParameters parameters) {
        Chosen chosen = choose(request, report, parameters);
        return Movers.of(chosen.rows(), chosen.all().gaps(), chosen.slice(), chosen.query(), request);
    }

    Reading verification(ReadRequest request, String report, CheckParameters parameters) {
        StoredReport stored = library.find(request.pin(), report);
        Mistakes mistakes = parameters.mistakes();
        Slice slice = parameters.filter().page().read(mistakes, request);
        RowFilter filter = parameters.chooser(mistakes, services.names(), stored.sections());
        Rows all = rows.read(
                request.pin().release(),
                "/v1/verification?report=" + stored.report() + "&include=provenance",
                RowFields.CHECK_ORDER);
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("report", stored.report());
        List<ObjectNode> checks = filter.of(all);
        query.putAll(filter.echo());
        return VerificationView.of(checks, all.gaps(), slice, query, request)
                .as(Tables.checks(
                        "report-" + stored.report() + "-verification",
                        stored.period().label().with(VERIFICATION),
                        slice.of(checks),
                        parameters.filter().form(),
                        request.pin().release()));
    }

    Reading ofPeriods(ReadRequest request, PeriodParameters parameters) {
        Mistakes mistakes = parameters.mistakes();
        PeriodParameters.Query query = parameters.query(mistakes);
        Slice slice = parameters.comparison().filter().page().read(mistakes, request);
        RowFilter filter = parameters.comparison().chooser(mistakes, services.names(), null);
        Rows all = rows.read(
                request.pin().release(), query.target() + Tables.opted(request.form()), RowFields.PERIOD_ORDER);
        List<ObjectNode> chosen = filter.of(all);
        Map<String, Object> echo = query.echo();
        echo.putAll(filter.echo());
        return ListView.page(request, chosen, slice, echo, all.gaps())
                .as(Tables.comparisons(
                        "comparisons",
                        COMPARISON,
                        slice.of(chosen),
                        parameters.comparison().filter().form(),
                        request.pin().release()));
    }
}
