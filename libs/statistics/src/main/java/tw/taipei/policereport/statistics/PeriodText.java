package tw.taipei.policereport.statistics;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text forms of a reference period. A year below 1000 is a year of the Republic of China (ROC). */
final class PeriodText {

    private static final int ROC_EPOCH = 1911;
    private static final String KNOWN =
            "2023-S1, 2023, 2023-06, 2023-06-20, 2023-01/2023-08, 2023H1, 112H1, 112年, 112年上半年, 112年1至6月, 112年6月20日";

    private record Form(Pattern pattern, Function<Matcher, ReferencePeriod> maker) {}

    /** Tried in order on the text without spaces and with full-width letters made plain. */
    private static final List<Form> FORMS = List.of(
            form("(\\d{2,4})-?[SH]([12])", m -> ReferencePeriod.half(year(m, 1), number(m, 2))),
            form("(\\d{2,4})年?", m -> ReferencePeriod.year(year(m, 1))),
            form(
                    "(\\d{2,4})年([上下])半年?",
                    m -> ReferencePeriod.half(year(m, 1), m.group(2).equals("上") ? 1 : 2)),
            form(
                    "(\\d{2,4})年(\\d{1,2})月?(?:至|到|-|~|–)(\\d{1,2})月",
                    m -> ReferencePeriod.months(month(m, 1, 2), month(m, 1, 3))),
            form(
                    "(\\d{2,4})年(\\d{1,2})月(?:至|到|-|~|–)(\\d{2,4})年(\\d{1,2})月",
                    m -> ReferencePeriod.months(month(m, 1, 2), month(m, 3, 4))),
            form("(\\d{2,4})年(\\d{1,2})月份?", m -> ReferencePeriod.months(month(m, 1, 2), month(m, 1, 2))),
            form("(\\d{2,4})年(\\d{1,2})月(\\d{1,2})日", m -> ReferencePeriod.date(day(m, 1))),
            form("(\\d{4})-(\\d{2})", m -> ReferencePeriod.months(month(m, 1, 2), month(m, 1, 2))),
            form("(\\d{4})-(\\d{2})/(\\d{4})-(\\d{2})", m -> ReferencePeriod.months(month(m, 1, 2), month(m, 3, 4))),
            form("(\\d{4})-(\\d{2})-(\\d{2})", m -> ReferencePeriod.date(day(m, 1))),
            form(
                    "(\\d{4})-(\\d{2})-(\\d{2})/(\\d{4})-(\\d{2})-(\\d{2})",
                    m -> new ReferencePeriod(day(m, 1), day(m, 4))));

    private PeriodText() {}

    private static Form form(String regex, Function<Matcher, ReferencePeriod> maker) {
        return new Form(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), maker);
    }

    static ReferencePeriod parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .replaceFirst("^(中華)?民國", "");
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(plain);
            if (matcher.matches()) {
                return ReferencePeriod.checked(text, () -> form.maker().apply(matcher));
            }
        }
        throw new IllegalArgumentException("'" + text + "' is not a reference period; forms are " + KNOWN);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int year(Matcher matcher, int group) {
        int year = number(matcher, group);
        return matcher.group(group).length() < 4 ? year + ROC_EPOCH : year;
    }

    private static YearMonth month(Matcher matcher, int year, int month) {
        return YearMonth.of(year(matcher, year), number(matcher, month));
    }

    private static LocalDate day(Matcher matcher, int first) {
        return LocalDate.of(year(matcher, first), number(matcher, first + 1), number(matcher, first + 2));
    }

    static String canonical(ReferencePeriod period) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        return switch (period.frequency()) {
            case ANNUAL -> yearText(start);
            case HALF_YEARLY -> yearText(start) + "-S" + period.half();
            case MONTHLY -> YearMonth.from(start).toString();
            case DAILY -> start.toString();
            case RANGE ->
                period.isWholeMonths() ? YearMonth.from(start) + "/" + YearMonth.from(end) : start + "/" + end;
        };
    }

    private static String yearText(LocalDate day) {
        return String.format(Locale.ROOT, "%04d", day.getYear());
    }

    static String roc(ReferencePeriod period) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        String year = rocYear(start);
        return switch (period.frequency()) {
            case ANNUAL -> year;
            case HALF_YEARLY -> year + start.getMonthValue() + "至" + end.getMonthValue() + "月";
            case MONTHLY -> year + start.getMonthValue() + "月";
            case DAILY -> year + start.getMonthValue() + "月" + start.getDayOfMonth() + "日";
            case RANGE -> rocRange(period, year);
        };
    }

    private static String rocRange(ReferencePeriod period, String year) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        if (!period.isWholeMonths()) {
            return roc(ReferencePeriod.date(start)) + "至" + roc(ReferencePeriod.date(end));
        }
        return start.getYear() == end.getYear()
                ? year + start.getMonthValue() + "至" + end.getMonthValue() + "月"
                : year + start.getMonthValue() + "月至" + rocYear(end) + end.getMonthValue() + "月";
    }

    private static String rocYear(LocalDate day) {
        return day.getYear() - ROC_EPOCH + "年";
    }

    static Label label(ReferencePeriod period) {
        LocalDate start = period.start();
        String year = yearText(start);
        return switch (period.frequency()) {
            case ANNUAL -> new Label(rocYear(start), year);
            case HALF_YEARLY ->
                new Label(
                        rocYear(start) + (period.half() == 1 ? "上" : "下") + "半年",
                        (period.half() == 1 ? "First" : "Second") + " half of " + year);
            case MONTHLY -> new Label(roc(period), english(start) + " " + year);
            case DAILY -> new Label(roc(period), start.getDayOfMonth() + " " + english(start) + " " + year);
            case RANGE -> new Label(roc(period), englishRange(period));
        };
    }

    private static String englishRange(ReferencePeriod period) {
        if (!period.isWholeMonths()) {
            return ReferencePeriod.date(period.start()).label().en() + " to "
                    + ReferencePeriod.date(period.end()).label().en();
        }
        return english(period.start()) + " " + yearText(period.start()) + " to " + english(period.end()) + " "
                + yearText(period.end());
    }

    private static String english(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
