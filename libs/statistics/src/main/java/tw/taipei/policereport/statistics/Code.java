package tw.taipei.policereport.statistics;

import java.util.Objects;

/** One value of a dimension. */
public record Code(String code, Label label) {

    /** The whole of a dimension; it is left out at the end of a series key. */
    public static final String TOTAL = "total";

    public Code {
        Objects.requireNonNull(code, "code is null");
        Objects.requireNonNull(label, "label is null");
    }

    public static Code of(String code, String zhTw, String en) {
        return new Code(code, new Label(zhTw, en));
    }
}
