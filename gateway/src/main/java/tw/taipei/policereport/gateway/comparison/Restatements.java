package tw.taipei.policereport.gateway.comparison;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import tw.taipei.policereport.gateway.http.ListView;
import tw.taipei.policereport.gateway.http.Mistakes;
import tw.taipei.policereport.gateway.http.ReadRequest;
import tw.taipei.policereport.gateway.http.Reading;
import tw.taipei.policereport.gateway.http.Slice;
import tw.taipei.policereport.gateway.service.ReportRows;
import tw.taipei.policereport.gateway.service.Rows;
import tw.taipei.policereport.gateway.service.Services;

/** Lays the restatements of the services together. */
@Singleton
class Restatements {

    private final ReportRows rows;
    private final Services services;

    Restatements(ReportRows rows, Services services) {
        this.rows = rows;
        this.services = services;
    }

    Reading of(ReadRequest request, RestatementParameters parameters) {
        Mistakes mistakes = parameters.mistakes();
        Slice slice = parameters.page().read(mistakes, request);
        List<String> reports =
                request.pin().manifest().keySet().stream().sorted().toList();
        RowFilter filter = parameters.chooser(mistakes, services.names(), reports);
        Rows all =
                rows.read(request.pin().release(), "/v1/restatements?include=provenance", RowFields.RESTATEMENT_ORDER);
        List<ObjectNode> chosen = filter.of(all);
        return ListView.page(request, chosen, slice, filter.echo(), all.gaps())
                .as(Tables.restatements(
                        slice.of(chosen), parameters.form(), request.pin().release()));
    }
}
