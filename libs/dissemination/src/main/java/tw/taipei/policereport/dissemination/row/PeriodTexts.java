package tw.taipei.policereport.dissemination.row;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import tw.taipei.policereport.statistics.ReferencePeriod;

/** A text of each period, made once: a million numbers are about a few dozen of them. */
record PeriodTexts(Function<ReferencePeriod, String> form, Map<ReferencePeriod, String> known) {

    static PeriodTexts of(Function<ReferencePeriod, String> form) {
        return new PeriodTexts(form, new ConcurrentHashMap<>());
    }

    String of(ReferencePeriod period) {
        return known.computeIfAbsent(period, form);
    }
}
