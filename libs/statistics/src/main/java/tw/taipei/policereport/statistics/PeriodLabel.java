package tw.taipei.policereport.statistics;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** A reference period in words: as the report writes it, and for readers of Chinese and of English. */
final class PeriodLabel {

    private PeriodLabel() {}

    static Label of(ReferencePeriod period) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        return switch (period.frequency()) {
            case ANNUAL -> new Label(rocYear(start), englishYear(start));
            case HALF_YEARLY ->
                new Label(
                        rocYear(start) + (period.half() == 1 ? "上" : "下") + "半年",
                        (period.half() == 1 ? "First" : "Second") + " half of " + englishYear(start));
            case MONTHLY -> new Label(roc(period), englishMonth(start) + englishYear(start));
            case DAILY -> new Label(roc(period), englishDay(start) + englishYear(start));
            case RANGE -> new Label(roc(period), englishRange(period, start, end));
        };
    }

    private static String englishRange(ReferencePeriod period, LocalDate start, LocalDate end) {
        if (period.isWholeYears()) {
            return englishYear(start) + " to " + englishYear(end);
        }
        boolean months = period.isWholeMonths();
        return (months ? englishMonth(start) : englishDay(start))
                + (start.getYear() == end.getYear() ? "" : englishYear(start) + " ")
                + "to "
                + (months ? englishMonth(end) : englishDay(end))
                + englishYear(end);
    }

    private static String englishDay(LocalDate day) {
        return day.getDayOfMonth() + " " + englishMonth(day);
    }

    private static String englishMonth(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " ";
    }

    private static String englishYear(LocalDate day) {
        return String.valueOf(day.getYear());
    }

    static String roc(ReferencePeriod period) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        return switch (period.frequency()) {
            case ANNUAL -> rocYear(start);
            case HALF_YEARLY -> rocYear(start) + start.getMonthValue() + "至" + end.getMonthValue() + "月";
            case MONTHLY -> rocYear(start) + start.getMonthValue() + "月";
            case DAILY -> rocYear(start) + rocDay(start);
            case RANGE -> rocRange(period, start, end);
        };
    }

    private static String rocRange(ReferencePeriod period, LocalDate start, LocalDate end) {
        boolean oneYear = start.getYear() == end.getYear();
        if (period.isWholeYears()) {
            return rocYear(start) + "至" + rocYear(end);
        }
        String until = "至" + (oneYear ? "" : rocYear(end));
        return period.isWholeMonths()
                ? rocYear(start) + start.getMonthValue() + (oneYear ? "" : "月") + until + end.getMonthValue() + "月"
                : rocYear(start) + rocDay(start) + until + rocDay(end);
    }

    private static String rocDay(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String rocYear(LocalDate day) {
        return day.getYear() - PeriodText.ROC_EPOCH + "年";
    }
}
