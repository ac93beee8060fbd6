package tw.taipei.policereport.gateway.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Asks all services for the same list of one release and lays their rows together in the order of the report. */
@Singleton
public class ReportRows {

    private final Services services;
    private final RowReader reader;

    ReportRows(Services services, RowReader reader) {
        this.services = services;
        this.reader = reader;
    }

    /**
     * @param query path and query behind a service's name, {@code /v1/comparisons?report=2023-S1}
     * @return rows of every service that answered in time, each with its {@code service}
     */
    public Rows read(long release, String query, Comparator<ObjectNode> order) {
        Deadline deadline = Deadline.in(services.timeouts().read());
        Map<String, CompletableFuture<List<ObjectNode>>> running = new LinkedHashMap<>();
        for (String service : services.names()) {
            SliceCache.Key key = new SliceCache.Key(service, release, query);
            running.put(service, reader.read(key, deadline).toCompletableFuture());
        }
        List<ObjectNode> rows = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        running.forEach((service, reading) -> {
            try {
                reading.join().forEach(row -> rows.add(row.put("service", service)));
            } catch (CompletionException failed) {
                gaps.add(gap(failed));
            }
        });
        rows.sort(order);
        return new Rows(rows, gaps);
    }

    private static Gap gap(CompletionException failed) {
        if (failed.getCause() instanceof ServiceFailure failure) {
            return failure.gap();
        }
        throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
}
