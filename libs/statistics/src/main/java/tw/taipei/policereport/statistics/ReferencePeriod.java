package tw.taipei.policereport.statistics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;

/**
 * The time that a number is about. Its start and end decide what it is; the text form is one of {@code 2023-S1},
 * {@code 2023}, {@code 2023-06}, {@code 2023-06-20}, {@code 2023-01/2023-08} and {@code 2023-06-20/2023-07-01}. {@link
 * #valueOf} also takes what people type: {@code 2023H1}, {@code 112H1}, {@code 112年上半年}, {@code 112年1至6月}.
 */
public record ReferencePeriod(LocalDate start, LocalDate end) implements Comparable<ReferencePeriod> {

    private static final Comparator<ReferencePeriod> ORDER =
            Comparator.comparing(ReferencePeriod::start).thenComparing(ReferencePeriod::end);

    public ReferencePeriod {
        Objects.requireNonNull(start, "start is null");
        Objects.requireNonNull(end, "end is null");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a period ends on " + end + " before it starts on " + start);
        }
    }

    /** @throws IllegalArgumentException naming the forms that are taken */
    public static ReferencePeriod valueOf(String text) {
        return PeriodText.parse(text);
    }

    public static ReferencePeriod year(int year) {
        return months(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    /** @param half 1 or 2 */
    public static ReferencePeriod half(int year, int half) {
        if (half != 1 && half != 2) {
            throw new IllegalArgumentException("a year has half 1 and half 2, not half " + half);
        }
        int first = half == 1 ? 1 : 7;
        return months(YearMonth.of(year, first), YearMonth.of(year, first + 5));
    }

    public static ReferencePeriod months(YearMonth first, YearMonth last) {
        return new ReferencePeriod(first.atDay(1), last.atEndOfMonth());
    }

    public static ReferencePeriod date(LocalDate day) {
        return new ReferencePeriod(day, day);
    }

    public Frequency frequency() {
        if (start.equals(end)) {
            return Frequency.DAILY;
        }
        if (!isWholeMonths() || start.getYear() != end.getYear()) {
            return Frequency.RANGE;
        }
        int first = start.getMonthValue();
        return switch (end.getMonthValue() - first + 1) {
            case 1 -> Frequency.MONTHLY;
            case 6 -> first == 1 || first == 7 ? Frequency.HALF_YEARLY : Frequency.RANGE;
            case 12 -> Frequency.ANNUAL;
            default -> Frequency.RANGE;
        };
    }

    boolean isWholeMonths() {
        return start.getDayOfMonth() == 1 && end.equals(YearMonth.from(end).atEndOfMonth());
    }

    /** 1 or 2 of a half-year. */
    int half() {
        return start.getMonthValue() == 1 ? 1 : 2;
    }

    /** The same time of the year before: what the report calls 前期. */
    public ReferencePeriod yearEarlier() {
        return isWholeMonths()
                ? months(
                        YearMonth.from(start).minusYears(1), YearMonth.from(end).minusYears(1))
                : new ReferencePeriod(start.minusYears(1), end.minusYears(1));
    }

    /** @throws IllegalStateException when this is not a half-year */
    public ReferencePeriod previousHalf() {
        if (frequency() != Frequency.HALF_YEARLY) {
            throw new IllegalStateException("'" + this + "' is not a half-year, so no half-year is before it");
        }
        return half() == 1 ? half(start.getYear() - 1, 2) : half(start.getYear(), 1);
    }

    public boolean contains(ReferencePeriod other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** As the report writes it, in years of the Republic: {@code 112年1至6月}. */
    public String roc() {
        return PeriodText.roc(this);
    }

    /** {@code 112年上半年}, {@code First half of 2023}. */
    public Label label() {
        return PeriodText.label(this);
    }

    @Override
    public int compareTo(ReferencePeriod other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return PeriodText.canonical(this);
    }

    static ReferencePeriod checked(String text, java.util.function.Supplier<ReferencePeriod> maker) {
        try {
            return maker.get();
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a reference period: " + wrong.getMessage(), wrong);
        }
    }
}
