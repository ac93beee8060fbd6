package tw.taipei.policereport.transcription;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.text.CompactText;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Section;
import tw.taipei.policereport.text.Span;

/**
 * Finds the dates of a text and resolves them: years of the Republic, years left out ({@code 7月1日} takes the year
 * before it under the same heading, else the report's), and years by name ({@code 今年底}, {@code 明(113)年3月8日}).
 */
public final class DateReader {

    private static final int ROC_EPOCH = 1911;
    /** A two-digit number before 年 is a year of the Republic from here on; below it is a length of time: 連續 16 年. */
    private static final int EARLIEST_TWO_DIGIT_YEAR = 60;

    private static final Map<String, Integer> YEARS_BY_NAME = Map.of("去年", -1, "今年", 0, "本年", 0, "明年", 1);

    private static final Pattern DATE = Pattern.compile(
            "(?:(?<named>去年|今年|本年|明年)|[去今本明]\\((?<bracketed>\\d{2,3})\\)年|(?<![\\d.,])(?<year>\\d{2,4})年)"
                    + "(?:[至到~-](?<lastYear>\\d{2,4})年(?!\\d)"
                    + "|(?:(?<whole>[度底])|(?<half>[上下])半年)?"
                    + "(?:度?(?<month>\\d{1,2})(?:月?[至到~-](?<last>\\d{1,2}))?月份?(?<end>底)?(?:(?<day>\\d{1,2})日)?)?)"
                    + "|(?<![\\d.,年])(?<bareMonth>\\d{1,2})(?:月?[至到~-](?<bareLast>\\d{1,2}))?月份?"
                    + "(?:(?<bareDay>\\d{1,2})日)?");

    private final ReportText text;
    private final int reportYear;

    public DateReader(ReportText text, ReferencePeriod report) {
        this.text = Objects.requireNonNull(text, "text is null");
        this.reportYear = report.start().getYear();
    }

    /** All dates between two offsets of the original text, in order. */
    public List<DatedText> dates(int start, int end) {
        CompactText compact = text.compact();
        int from = compact.indexAt(start);
        int to = compact.indexAt(end);
        Matcher matcher = DATE.matcher(compact).region(from, to).useTransparentBounds(true);
        List<DatedText> dates = new ArrayList<>();
        Optional<Section> heading = Optional.empty();
        int year = reportYear;
        while (matcher.find()) {
            Span span = compact.original(matcher.start(), matcher.end());
            Optional<Section> above = text.headingBefore(span.start());
            year = above.equals(heading) ? year : reportYear;
            heading = above;
            Optional<ReferencePeriod> period = resolve(matcher, year);
            if (period.isPresent()) {
                year = period.get().end().getYear();
                dates.add(new DatedText(period.get(), text.printed(span), span));
            }
        }
        return dates;
    }

    private Optional<ReferencePeriod> resolve(Matcher matcher, int lastYear) {
        try {
            return matcher.group("bareMonth") != null
                    ? Optional.of(withoutYear(matcher, lastYear))
                    : year(matcher).map(year -> withinYear(matcher, year));
        } catch (DateTimeException | IllegalArgumentException noSuchDate) {
            return Optional.empty();
        }
    }

    private static ReferencePeriod withoutYear(Matcher matcher, int year) {
        int month = number(matcher, "bareMonth");
        return matcher.group("bareLast") == null
                ? month(year, month, matcher.group("bareDay"))
                : ReferencePeriod.months(YearMonth.of(year, month), YearMonth.of(year, number(matcher, "bareLast")));
    }

    private Optional<Integer> year(Matcher matcher) {
        if (matcher.group("named") != null) {
            return Optional.of(reportYear + YEARS_BY_NAME.get(matcher.group("named")));
        }
        String digits = matcher.group("bracketed") == null ? matcher.group("year") : matcher.group("bracketed");
        return Integer.parseInt(digits) < EARLIEST_TWO_DIGIT_YEAR ? Optional.empty() : Optional.of(westernYear(digits));
    }

    private static int westernYear(String digits) {
        return digits.length() == 4 ? Integer.parseInt(digits) : Integer.parseInt(digits) + ROC_EPOCH;
    }

    private static ReferencePeriod withinYear(Matcher matcher, int year) {
        if (matcher.group("lastYear") != null) {
            return ReferencePeriod.months(
                    YearMonth.of(year, 1), YearMonth.of(westernYear(matcher.group("lastYear")), 12));
        }
        if (matcher.group("half") != null) {
            return ReferencePeriod.half(year, matcher.group("half").equals("上") ? 1 : 2);
        }
        if (matcher.group("last") != null) {
            return ReferencePeriod.months(
                    YearMonth.of(year, number(matcher, "month")), YearMonth.of(year, number(matcher, "last")));
        }
        if (matcher.group("month") != null) {
            return month(year, number(matcher, "month"), matcher.group("day"));
        }
        return "底".equals(matcher.group("whole")) ? month(year, 12, null) : ReferencePeriod.year(year);
    }

    private static ReferencePeriod month(int year, int month, String day) {
        return day == null
                ? ReferencePeriod.months(YearMonth.of(year, month), YearMonth.of(year, month))
                : ReferencePeriod.date(LocalDate.of(year, month, Integer.parseInt(day)));
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
