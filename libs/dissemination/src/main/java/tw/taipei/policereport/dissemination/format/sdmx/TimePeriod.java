package tw.taipei.policereport.dissemination.format.sdmx;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import tw.taipei.policereport.statistics.Frequency;
import tw.taipei.policereport.statistics.ReferencePeriod;

/** A reference period in the forms of SDMX, which tells a range by its first day and its length. */
final class TimePeriod {

    private TimePeriod() {}

    /** {@code 2023-S1}, {@code 2023}, {@code 2023-06}, {@code 2023-06-20}, {@code 2023-01-01/P8M}. */
    static String text(ReferencePeriod period) {
        return period.frequency() == Frequency.RANGE ? period.start() + "/P" + length(period) : period.toString();
    }

    private static String length(ReferencePeriod period) {
        boolean wholeMonths = period.start().getDayOfMonth() == 1
                && period.end().equals(YearMonth.from(period.end()).atEndOfMonth());
        ChronoUnit unit = wholeMonths ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
        long length = unit.between(period.start(), period.end().plusDays(1));
        return length + (wholeMonths ? "M" : "D");
    }

    static String firstSecond(ReferencePeriod period) {
        return period.start() + "T00:00:00Z";
    }

    static String lastSecond(ReferencePeriod period) {
        return period.end() + "T23:59:59Z";
    }
}
