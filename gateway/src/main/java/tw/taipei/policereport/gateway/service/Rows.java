package tw.taipei.policereport.gateway.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Rows of all services in the order of the report.
 *
 * @param gaps the services whose rows are missing
 */
public record Rows(List<ObjectNode> rows, List<Gap> gaps) {

    public Rows {
        rows = List.copyOf(rows);
        gaps = List.copyOf(gaps);
    }
}
