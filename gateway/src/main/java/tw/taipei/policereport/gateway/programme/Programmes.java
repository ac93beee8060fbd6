package tw.taipei.policereport.gateway.programme;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.gateway.comparison.RowFields;
import tw.taipei.policereport.gateway.comparison.RowFilter;
import tw.taipei.policereport.gateway.http.ListView;
import tw.taipei.policereport.gateway.http.Mistakes;
import tw.taipei.policereport.gateway.http.ReadRequest;
import tw.taipei.policereport.gateway.http.Reading;
import tw.taipei.policereport.gateway.http.Slice;
import tw.taipei.policereport.gateway.report.ReportLibrary;
import tw.taipei.policereport.gateway.service.ReportRows;
import tw.taipei.policereport.gateway.service.Rows;
import tw.taipei.policereport.gateway.service.Services;

/** Lays the programmes of the services together. */
@Singleton
class Programmes {

    private final ReportRows rows;
    private final ReportLibrary library;
    private final Services services;

    Programmes(ReportRows rows, ReportLibrary library, Services services) {
        this.rows = rows;
        this.library = library;
        this.services = services;
    }

    /** @throws tw.taipei.policereport.gateway.problem.ProblemException when the release has no such report */
    Reading ofReport(ReadRequest request, String report, ProgrammeParameters parameters) {
        return of(request, library.find(request.pin(), report).report(), parameters);
    }

    Reading ofAll(ReadRequest request, ProgrammeParameters parameters) {
        return of(request, null, parameters);
    }

    private Reading of(ReadRequest request, String report, ProgrammeParameters parameters) {
        Mistakes mistakes = parameters.mistakes();
        Slice slice = parameters.page().read(mistakes, request);
        ProgrammeQuery query = parameters.query(report, mistakes);
        RowFilter filter = parameters.chooser(mistakes, services.names());
        // A service would word the mistakes of its part of the query once more.
        mistakes.check();
        Rows all = rows.read(request.pin().release(), query.target(), RowFields.PRINTED_ORDER);
        List<ObjectNode> chosen = filter.of(
                all,
                filter.isJudgedByRows()
                        ? rows.read(request.pin().release(), query.unfiltered().target(), RowFields.PRINTED_ORDER)
                        : all);
        Map<String, Object> echo = query.echo();
        echo.putAll(filter.echo());
        return ListView.page(request, chosen, slice, echo, all.gaps())
                .as(ProgrammeTable.of(
                        report,
                        slice.of(chosen),
                        parameters.form(),
                        request.pin().release()));
    }
}
