package tw.taipei.policereport.dissemination.format.sdmx;

import java.util.Objects;
import tw.taipei.policereport.dissemination.storage.StoredObservation;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;

/**
 * Something that is said of a number.
 *
 * @param kind of its values
 * @param value a text, a number, or a list of texts where there may be several
 */
record Attribute(String id, Label label, Kind kind, Value value) {

    /** Where the values are from, and what they depend on. */
    enum Kind {
        /** A code; depends on the measure alone. */
        UNIT,
        /** A whole number; depends on the measure alone. */
        DECIMALS,
        WHOLE,
        TEXT,
        /** Any number of texts. */
        TEXTS;

        boolean isOfMeasure() {
            return this == UNIT || this == DECIMALS;
        }

        boolean isNumber() {
            return this == WHOLE || this == DECIMALS;
        }
    }

    /** Reads the attribute from a number of a dataset. */
    @FunctionalInterface
    interface Value {
        Object of(Dataset dataset, StoredObservation number);
    }

    Attribute {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(label, "label is null");
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(value, "value is null");
    }
}
