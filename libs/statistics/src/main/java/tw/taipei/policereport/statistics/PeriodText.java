package tw.taipei.policereport.statistics;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text forms of a reference period. A year of up to three digits is one of the Republic of China (ROC); four digits
 * with a zero before them are refused, because ISO 8601 writes the year 112 of the Common Era so.
 */
final class PeriodText {

    static final int ROC_EPOCH = 1911;
    private static final int FIRST_WESTERN_YEAR = 1000;
    private static final int ROC_DIGITS = 3;
    private static final String KNOWN = "2023-S1, 2023, 2023-06, 2023-06-20, 2023-01/2023-08, 2020/2022, 2023H1, 112H1,"
            + " 112年, 112年上半年, 112年1至6月, 112年6月20日, 109年至111年";

    private static final String YEAR = "(\\d{1,4})年度?";
    private static final String MONTH = "(\\d{1,2})月";
    private static final String DAY = "(\\d{1,2})日";
    private static final String TO = "[至到~–-]";

    private record Form(Pattern pattern, Function<Matcher, ReferencePeriod> maker) {}

    /** Each stands for the whole of a text without spaces, full-width letters made plain. No two take the same text. */
    private static final List<Form> FORMS = List.of(
            form("(\\d{2,4})-?[SH](\\d)", m -> ReferencePeriod.half(year(m, 1), number(m, 2))),
            form("(\\d{2,4})", m -> ReferencePeriod.year(year(m, 1))),
            form("(\\d{4})/(\\d{4})", m -> years(m, 1, 2)),
            form("(\\d{4})-(\\d{2})", m -> months(m, 1, 2, 1, 2)),
            form("(\\d{4})-(\\d{2})/(\\d{4})-(\\d{2})", m -> months(m, 1, 2, 3, 4)),
            form("(\\d{4})-(\\d{2})-(\\d{2})", m -> days(m, 1, 2, 3, 1, 2, 3)),
            form("(\\d{4})-(\\d{2})-(\\d{2})/(\\d{4})-(\\d{2})-(\\d{2})", m -> days(m, 1, 2, 3, 4, 5, 6)),
            form(YEAR, m -> years(m, 1, 1)),
            form("(\\d{1,4})年?" + TO + YEAR, m -> years(m, 1, 2)),
            form(
                    YEAR + "([上下])半年度?",
                    m -> ReferencePeriod.half(year(m, 1), m.group(2).equals("上") ? 1 : 2)),
            form(YEAR + MONTH + "份?", m -> months(m, 1, 2, 1, 2)),
            form(YEAR + "(\\d{1,2})月?" + TO + MONTH + "份?", m -> months(m, 1, 2, 1, 3)),
            form(YEAR + MONTH + TO + YEAR + MONTH + "份?", m -> months(m, 1, 2, 3, 4)),
            form(YEAR + MONTH + DAY, m -> days(m, 1, 2, 3, 1, 2, 3)),
            form(YEAR + MONTH + DAY + TO + DAY, m -> days(m, 1, 2, 3, 1, 2, 4)),
            form(YEAR + MONTH + DAY + TO + MONTH + DAY, m -> days(m, 1, 2, 3, 1, 4, 5)),
            form(YEAR + MONTH + DAY + TO + YEAR + MONTH + DAY, m -> days(m, 1, 2, 3, 4, 5, 6)));

    private PeriodText() {}

    private static Form form(String regex, Function<Matcher, ReferencePeriod> maker) {
        return new Form(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), maker);
    }

    static ReferencePeriod parse(String text) {
        Objects.requireNonNull(text, "text is null");
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .replaceFirst("^(中華)?民國", "");
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(plain);
            if (matcher.matches()) {
                return made(text, form, matcher);
            }
        }
        throw new IllegalArgumentException("'" + text + "' is not a reference period; forms are " + KNOWN);
    }

    private static ReferencePeriod made(String text, Form form, Matcher matcher) {
        try {
            return form.maker().apply(matcher);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a reference period: " + wrong.getMessage(), wrong);
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int year(Matcher matcher, int group) {
        int year = number(matcher, group);
        if (year >= FIRST_WESTERN_YEAR) {
            return year;
        }
        if (matcher.group(group).length() > ROC_DIGITS) {
            throw new IllegalArgumentException("'" + matcher.group(group)
                    + "' may be a year of the Republic or of the Common Era; a year of the Republic has up to "
                    + ROC_DIGITS + " digits");
        }
        return year + ROC_EPOCH;
    }

    private static ReferencePeriod years(Matcher matcher, int first, int last) {
        return ReferencePeriod.months(YearMonth.of(year(matcher, first), 1), YearMonth.of(year(matcher, last), 12));
    }

    private static ReferencePeriod months(Matcher matcher, int year, int month, int lastYear, int lastMonth) {
        return ReferencePeriod.months(
                YearMonth.of(year(matcher, year), number(matcher, month)),
                YearMonth.of(year(matcher, lastYear), number(matcher, lastMonth)));
    }

    private static ReferencePeriod days(
            Matcher matcher, int year, int month, int day, int lastYear, int lastMonth, int lastDay) {
        return new ReferencePeriod(
                LocalDate.of(year(matcher, year), number(matcher, month), number(matcher, day)),
                LocalDate.of(year(matcher, lastYear), number(matcher, lastMonth), number(matcher, lastDay)));
    }

    static String canonical(ReferencePeriod period) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        return switch (period.frequency()) {
            case ANNUAL -> year(start);
            case HALF_YEARLY -> year(start) + "-S" + period.half();
            case MONTHLY -> YearMonth.from(start).toString();
            case DAILY -> start.toString();
            case RANGE -> range(period, start, end);
        };
    }

    private static String range(ReferencePeriod period, LocalDate start, LocalDate end) {
        if (period.isWholeYears()) {
            return year(start) + "/" + year(end);
        }
        return period.isWholeMonths() ? YearMonth.from(start) + "/" + YearMonth.from(end) : start + "/" + end;
    }

    /** A year from 1912 to 2910 has four digits. */
    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }
}
