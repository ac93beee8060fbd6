package tw.taipei.policereport.proof.printing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a reader of a report must come to know.
 *
 * @param numbers by series and period: {@code crime-statistics:offences:reported.theft:2023-S1}
 * @param changes by series and both periods; null where a remark stands in place of the change
 */
public record Truth(Map<String, BigDecimal> numbers, Map<String, BigDecimal> changes) {

    public Truth() {
        this(new TreeMap<>(), new TreeMap<>());
    }

    void number(String series, String period, BigDecimal value) {
        numbers.put(series + ":" + period, plain(value));
    }

    void change(String series, String period, String base, BigDecimal value) {
        changes.put(series + ":" + period + ":" + base, value == null ? null : plain(value));
    }

    /** Numbers are equal whatever zeros they end in. */
    public static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
