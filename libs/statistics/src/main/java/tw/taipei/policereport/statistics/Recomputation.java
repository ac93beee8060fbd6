package tw.taipei.policereport.statistics;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What printed numbers say about each other, each taken as the interval that it stands for. */
final class Recomputation {

    private final Map<String, Dataset> datasets;
    private final PublishedNumbers numbers;

    Recomputation(Map<String, Dataset> datasets, PublishedNumbers numbers) {
        this.datasets = Map.copyOf(Objects.requireNonNull(datasets, "datasets is null"));
        this.numbers = Objects.requireNonNull(numbers, "numbers is null");
    }

    /** @throws UnknownCodeException naming the known datasets, or the measures of the dataset */
    Measure measure(String dataset, SeriesKey series) {
        Dataset structure = datasets.get(dataset);
        if (structure == null) {
            throw new UnknownCodeException(
                    "dataset", dataset, datasets.keySet().stream().sorted().toList());
        }
        return structure.measure(series.measure());
    }

    /** A count is exact; a rate or a weighed amount is rounded to the decimals of its measure. */
    static Interval printed(BigDecimal value, Measure measure) {
        boolean counted = measure.decimals() == 0 && !(measure instanceof Measure.Rate);
        return counted ? Interval.exactly(value) : Interval.printed(value, measure.decimals());
    }

    /** Whether the report prints any of the numbers that the rule computes its subject from. */
    boolean applies(IntegrityRule rule, ReferencePeriod period) {
        return rule.operands().stream()
                .anyMatch(series -> numbers.find(rule.dataset(), series, period).isPresent());
    }

    /** The number that the rule is about; empty when one that it follows from is missing, or divides by zero. */
    Optional<Interval> subject(IntegrityRule rule, ReferencePeriod period) {
        if (rule instanceof IntegrityRule.Total total) {
            return sum(total, period);
        }
        if (rule instanceof IntegrityRule.Ratio ratio) {
            return percentage(ratio.dataset(), ratio.numerator(), ratio.denominator(), period);
        }
        IntegrityRule.Share share = (IntegrityRule.Share) rule;
        return percentage(share.dataset(), share.part(), share.whole(), period);
    }

    /** How the rate moves from {@code base} to {@code period} by its counts. */
    Optional<Interval> change(IntegrityRule.Ratio ratio, ReferencePeriod period, ReferencePeriod base) {
        return subject(ratio, period).flatMap(now -> subject(ratio, base).map(now::minus));
    }

    private Optional<Interval> sum(IntegrityRule.Total total, ReferencePeriod period) {
        Interval sum = Interval.exactly(BigDecimal.ZERO);
        for (SeriesKey part : total.parts()) {
            Optional<BigDecimal> value = value(total.dataset(), part, period);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(printed(value.get(), measure(total.dataset(), part)));
        }
        return Optional.of(sum);
    }

    private Optional<Interval> percentage(String dataset, SeriesKey part, SeriesKey whole, ReferencePeriod period) {
        Optional<BigDecimal> divisor = value(dataset, whole, period).filter(value -> value.signum() != 0);
        return divisor.flatMap(
                divide -> value(dataset, part, period).map(value -> Interval.exactly(Rounding.ratio(value, divide))));
    }

    private Optional<BigDecimal> value(String dataset, SeriesKey series, ReferencePeriod period) {
        return numbers.find(dataset, series, period).map(Observation::value);
    }
}
