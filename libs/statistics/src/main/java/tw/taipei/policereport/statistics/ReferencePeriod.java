package tw.taipei.policereport.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;

/**
 * The time that a number is about. Its start and end decide what it is; the text form is one of {@code 2023-S1},
 * {@code 2023}, {@code 2020/2022}, {@code 2023-06}, {@code 2023-01/2023-08}, {@code 2023-06-20} and {@code
 * 2023-06-20/2023-07-01}. {@link #valueOf} also takes what people type ({@code 2023H1}, {@code 112H1}) and what the
 * report prints: {@code 112年上半年}, {@code 112年1至6月}, {@code 109年至111年}, with spaces and full-width digits anywhere.
 *
 * <p>Periods lie in the years 1 to 999 of the Republic (1912 to 2910), so that a year of up to three digits is always one
 * of the Republic and every text form has one meaning; {@code 0112}, which would have two, is refused.
 */
public record ReferencePeriod(LocalDate start, LocalDate end) implements Comparable<ReferencePeriod> {

    private static final int FIRST_YEAR = PeriodText.ROC_EPOCH + 1;
    private static final int LAST_YEAR = PeriodText.ROC_EPOCH + 999;

    private static final Comparator<ReferencePeriod> ORDER =
            Comparator.comparing(ReferencePeriod::start).thenComparing(ReferencePeriod::end);

    public ReferencePeriod {
        Objects.requireNonNull(start, "start is null");
        Objects.requireNonNull(end, "end is null");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a period ends on " + end + " before it starts on " + start);
        }
        if (start.getYear() < FIRST_YEAR || end.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("a period lies in the years " + FIRST_YEAR + " to " + LAST_YEAR
                    + ", not from " + start + " to " + end);
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

    boolean isWholeYears() {
        return isWholeMonths() && start.getMonthValue() == 1 && end.getMonthValue() == 12;
    }

    /** Whether the same flow could be counted in both. A leap day makes no difference. */
    boolean isAsLongAs(ReferencePeriod other) {
        if (isWholeMonths() && other.isWholeMonths()) {
            return length(ChronoUnit.MONTHS) == other.length(ChronoUnit.MONTHS);
        }
        return length(ChronoUnit.DAYS) == other.length(ChronoUnit.DAYS)
                || isYearsFrom(other)
                || other.isYearsFrom(this);
    }

    private long length(ChronoUnit unit) {
        return unit.between(start, end.plusDays(1));
    }

    private boolean isYearsFrom(ReferencePeriod other) {
        int years = other.start.getYear() - start.getYear();
        return start.plusYears(years).equals(other.start)
                && end.plusYears(years).equals(other.end);
    }

    /** 1 or 2 of a half-year. */
    int half() {
        return start.getMonthValue() == 1 ? 1 : 2;
    }

    /** The same time of the year before: what the report calls 前期. A leap day becomes 28 February. */
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
        return PeriodLabel.roc(this);
    }

    /** {@code 112年上半年}, {@code First half of 2023}. */
    public Label label() {
        return PeriodLabel.of(this);
    }

    @Override
    public int compareTo(ReferencePeriod other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return PeriodText.canonical(this);
    }
}
