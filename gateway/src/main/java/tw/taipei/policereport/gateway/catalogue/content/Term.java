package tw.taipei.policereport.gateway.catalogue.content;

import java.util.List;
import java.util.Objects;
import tw.taipei.policereport.statistics.Label;

/**
 * A dimension of a dataset.
 *
 * @param id the name of its column
 */
public record Term(String id, Label label, List<Value> codes) {

    /** One code that a cell of its column may hold. */
    public record Value(String code, Label label) {}

    public Term {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(label, "label is null");
        codes = List.copyOf(codes);
    }
}
