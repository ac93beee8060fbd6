package tw.taipei.policereport.transcription;

import java.util.List;
import java.util.Objects;

/**
 * A printed row and the series of its numbers.
 *
 * @param label as printed, without spaces; a sub-row carries the label of its group: {@code 賭博性電玩人數}
 */
public record RowRule(String label, List<Facet> facets) {

    public RowRule {
        Objects.requireNonNull(label, "label is null");
        facets = List.copyOf(facets);
        if (facets.isEmpty()) {
            throw new IllegalArgumentException("row '" + label + "' has no series");
        }
    }
}
