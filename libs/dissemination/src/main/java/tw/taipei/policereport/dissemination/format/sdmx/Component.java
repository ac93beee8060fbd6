package tw.taipei.policereport.dissemination.format.sdmx;

import java.util.Objects;
import java.util.function.Function;
import tw.taipei.policereport.dissemination.format.CodeList;
import tw.taipei.policereport.statistics.Label;

/**
 * Something that each row of a flow may have.
 *
 * @param codes null unless the values are codes
 * @param value of the type that its form says; null where a row has none
 */
record Component<R>(String id, Label label, Form form, CodeList codes, Function<R, ?> value) {

    /** What values look like. */
    enum Form {
        /** A text out of a code list. */
        CODE("String"),
        /** A reference period. */
        PERIOD("ObservationalTimePeriod"),
        DECIMAL("Decimal"),
        WHOLE("Integer"),
        TEXT("String"),
        /** A list of any number of texts. */
        TEXTS("String");

        private final String dataType;

        Form(String dataType) {
            this.dataType = dataType;
        }

        /** As SDMX calls it. */
        String dataType() {
            return dataType;
        }
    }

    Component {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(label, "label is null");
        Objects.requireNonNull(form, "form is null");
        Objects.requireNonNull(value, "value is null");
        if ((form == Form.CODE) != (codes != null)) {
            throw new IllegalArgumentException(id + " is " + form + " with the codes " + codes);
        }
    }

    static <R> Component<R> of(String id, Label label, Form form, Function<R, ?> value) {
        return new Component<>(id, label, form, null, value);
    }

    static <R> Component<R> coded(String id, Label label, CodeList codes, Function<R, String> value) {
        return new Component<>(id, label, Form.CODE, codes, value);
    }

    boolean isCoded() {
        return form == Form.CODE;
    }

    /** The same of a part of other rows, which may be missing there. */
    <S> Component<S> in(Function<S, R> part) {
        return new Component<>(id, label, form, codes, row -> {
            R found = part.apply(row);
            return found == null ? null : value.apply(found);
        });
    }

    Component<R> called(String other, Label label) {
        return new Component<>(other, label, form, codes, value);
    }
}
