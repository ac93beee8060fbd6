package tw.taipei.policereport.gateway.comparison;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the gateway looks in the rows of the services. */
public final class RowFields {

    public static final JsonPointer SERVICE = JsonPointer.compile("/service");
    static final JsonPointer DATASET = JsonPointer.compile("/dataset");
    static final JsonPointer MEASURE = JsonPointer.compile("/measure");
    static final JsonPointer KIND = JsonPointer.compile("/kind");
    public static final JsonPointer SECTION = JsonPointer.compile("/section");
    public static final JsonPointer TAGS = JsonPointer.compile("/tags");
    static final JsonPointer SOURCE_SECTION = JsonPointer.compile("/source/section");
    static final JsonPointer VERDICT = JsonPointer.compile("/verification/verdict");
    static final JsonPointer CHECK_VERDICT = JsonPointer.compile("/verdict");
    static final JsonPointer COMPARABILITY = JsonPointer.compile("/comparability/level");
    static final JsonPointer DIRECTION = JsonPointer.compile("/change/direction");

    static final JsonPointer PERIOD = JsonPointer.compile("/period");
    private static final JsonPointer SOURCE_REPORT = JsonPointer.compile("/source/report");
    static final JsonPointer RESTATING_REPORT = JsonPointer.compile("/restated/report");

    private static final JsonPointer PERCENT = JsonPointer.compile("/change/percent");
    private static final JsonPointer PERCENT_REASON = JsonPointer.compile("/change/percentReason");

    /** As the report prints the current values. */
    static final Comparator<ObjectNode> COMPARISON_ORDER = order("/current/line", "/current/column");
    /** The latest period first, then as printed. */
    static final Comparator<ObjectNode> PERIOD_ORDER = Comparator.comparing(
                    (ObjectNode row) -> row.at("/current/period").asText(), Comparator.reverseOrder())
            .thenComparing(COMPARISON_ORDER);
    /** As the report prints the checked numbers. */
    static final Comparator<ObjectNode> CHECK_ORDER = order("/source/line", "/source/column");

    /** The latest report first, each as printed. */
    public static final Comparator<ObjectNode> PRINTED_ORDER = Comparator.comparing(
                    (ObjectNode row) -> text(row, SOURCE_REPORT), Comparator.reverseOrder())
            .thenComparing(CHECK_ORDER);

    /** The latest report first, then as it prints the numbers. */
    static final Comparator<ObjectNode> RESTATEMENT_ORDER = Comparator.comparing(
                    (ObjectNode row) -> text(row, RESTATING_REPORT), Comparator.reverseOrder())
            .thenComparing(order("/restated/source/line", "/restated/source/column"));

    private RowFields() {}

    public static Comparator<ObjectNode> order(String line, String column) {
        JsonPointer lineAt = JsonPointer.compile(line);
        JsonPointer columnAt = JsonPointer.compile(column);
        return Comparator.comparingInt((ObjectNode row) -> row.at(lineAt).asInt())
                .thenComparingInt(row -> row.at(columnAt).asInt())
                .thenComparing(row -> row.path("id").asText());
    }

    static String text(JsonNode row, JsonPointer field) {
        return row.at(field).asText("");
    }

    /** The value of a field; of a list, those of its members, which may have codes. */
    static List<String> texts(JsonNode row, JsonPointer field) {
        JsonNode value = row.at(field);
        if (!value.isArray()) {
            return List.of(value.asText(""));
        }
        List<String> texts = new ArrayList<>();
        value.forEach(member -> texts.add(member.path("code").asText(member.asText())));
        return texts;
    }

    /** Percent change, null where there is none. */
    static BigDecimal percent(JsonNode row) {
        JsonNode percent = row.at(PERCENT);
        return percent.isNumber() ? percent.decimalValue() : null;
    }

    /** Why a change has no percentage: {@code BASE_ZERO}, {@code RATE}; {@code NO_CHANGE} where there is no change. */
    static String percentReason(JsonNode row) {
        String reason = text(row, PERCENT_REASON);
        return reason.isEmpty() ? "NO_CHANGE" : reason;
    }
}
