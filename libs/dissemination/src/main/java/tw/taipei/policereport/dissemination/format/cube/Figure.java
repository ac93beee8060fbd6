package tw.taipei.policereport.dissemination.format.cube;

import java.math.BigDecimal;
import java.util.List;
import tw.taipei.policereport.statistics.Change;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Comparison;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.statistics.ObservationStatus;
import tw.taipei.policereport.statistics.PublishedChange;
import tw.taipei.policereport.statistics.Source;

/** A number of a comparison, called as the column of its CSV is. */
enum Figure {
    VALUE(Code.of("value", "本期", "Value")),
    BASE_VALUE(Code.of("base_value", "前期", "Value of the base period")),
    CHANGE(Code.of("change", "增減（百分比為百分點）", "Change; of percentages in percentage points")),
    CHANGE_PERCENT(Code.of("change_percent", "增減率（%）", "Change in percent"));

    private final Code code;

    Figure(Code code) {
        this.code = code;
    }

    Code code() {
        return code;
    }

    BigDecimal value(Comparison comparison) {
        Change change = comparison.change();
        return switch (this) {
            case CHANGE -> change == null ? null : change.absolute();
            case CHANGE_PERCENT -> change == null ? null : change.percent();
            default -> number(comparison) == null ? null : number(comparison).value();
        };
    }

    /** Of a printed number its own; of a change whether it is fair, whether the printed one agrees, and why there is none. */
    String status(Comparison comparison) {
        if (isPrinted()) {
            return number(comparison) == null ? ObservationStatus.M.name() : JsonStatFormat.status(number(comparison));
        }
        String judged = comparison.comparability().level() + ";"
                + comparison.verification().verdict();
        String reason = reason(comparison);
        return reason == null ? judged : judged + ";" + reason;
    }

    private String reason(Comparison comparison) {
        Change change = comparison.change();
        if (change == null) {
            return comparison.changeReason();
        }
        return this == CHANGE_PERCENT ? change.percentReason() : null;
    }

    List<String> notes(Comparison comparison) {
        if (!isPrinted()) {
            return comparison.comparability().notes();
        }
        return number(comparison) == null ? List.of() : number(comparison).notes();
    }

    String published(Comparison comparison) {
        PublishedChange change = comparison.published();
        return switch (this) {
            case CHANGE -> change == null ? null : change.published();
            case CHANGE_PERCENT -> null;
            default -> number(comparison) == null ? null : number(comparison).published();
        };
    }

    /** Null for what the report does not print. */
    Source source(Comparison comparison) {
        PublishedChange change = comparison.published();
        return switch (this) {
            case CHANGE -> change == null ? null : change.source();
            case CHANGE_PERCENT -> null;
            default -> number(comparison) == null ? null : number(comparison).source();
        };
    }

    private boolean isPrinted() {
        return this == VALUE || this == BASE_VALUE;
    }

    private Observation number(Comparison comparison) {
        return this == VALUE ? comparison.current() : comparison.base();
    }
}
