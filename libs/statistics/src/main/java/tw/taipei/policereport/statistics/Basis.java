package tw.taipei.policereport.statistics;

import java.util.Arrays;
import java.util.List;

/** Which period a comparison takes as its base. */
public enum Basis {
    /** The two columns of the report itself (本期, 前期). */
    AS_PUBLISHED("as-published"),
    /** The same period one year earlier. */
    YEAR_EARLIER("year-earlier"),
    /** The half-year just before. */
    PREVIOUS_HALF("previous-half"),
    /** The period that the request names. */
    EXPLICIT("explicit");

    private final String text;

    Basis(String text) {
        this.text = text;
    }

    /** @throws UnknownCodeException naming the four bases */
    public static Basis fromText(String text) {
        return Arrays.stream(values())
                .filter(basis -> basis.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new UnknownCodeException("basis", text, names()));
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(Basis::toString).toList();
    }

    @Override
    public String toString() {
        return text;
    }
}
