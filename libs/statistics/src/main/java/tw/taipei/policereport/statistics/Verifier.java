package tw.taipei.policereport.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Recomputes printed changes, totals, rates and shares from the other printed numbers. A printed number stands for an
 * interval of half a unit in its last place; it matches when the intervals meet.
 */
public final class Verifier {

    private final Map<String, Dataset> datasets;
    private final List<IntegrityRule> rules;
    private final Map<String, IntegrityRule.Ratio> ratios = new HashMap<>();
    private final PublishedNumbers numbers;

    public Verifier(Map<String, Dataset> datasets, List<IntegrityRule> rules, PublishedNumbers numbers) {
        this.datasets = Map.copyOf(datasets);
        this.rules = List.copyOf(rules);
        this.numbers = Objects.requireNonNull(numbers, "numbers is null");
        for (IntegrityRule rule : rules) {
            if (rule instanceof IntegrityRule.Ratio ratio) {
                ratios.put(place(ratio.dataset(), ratio.subject()), ratio);
            }
        }
    }

    private static String place(String dataset, SeriesKey series) {
        return dataset + ":" + series;
    }

    /** All checks of the given printed numbers and changes, in the order given: numbers first. */
    public List<Check> checks(Collection<Observation> observations, Collection<PublishedChange> changes) {
        List<Check> checks = new ArrayList<>();
        for (Observation observation : observations) {
            rules.stream()
                    .filter(rule -> rule.dataset().equals(observation.dataset())
                            && rule.subject().equals(observation.series()))
                    .map(rule -> check(rule, observation))
                    .forEach(checks::add);
        }
        for (PublishedChange change : changes) {
            find(change.dataset(), change.series(), change.period())
                    .ifPresent(current -> checks.add(check(change, current)));
        }
        return checks;
    }

    private Check check(PublishedChange change, Observation current) {
        Observation base =
                find(change.dataset(), change.series(), change.base()).orElse(null);
        return new Check(
                Check.Kind.CHANGE,
                change.dataset(),
                change.series(),
                change.period(),
                change.base(),
                change(current, base, change),
                change.published(),
                change.source());
    }

    /** @param base null when no number is held for the base period; @param published null when no change is printed */
    Verification change(Observation current, Observation base, PublishedChange published) {
        String formula = base == null ? current.period().toString() : current.period() + " − " + base.period();
        if (published == null || published.value() == null) {
            return new Verification(Verdict.NOT_PUBLISHED, null, difference(current, base), formula);
        }
        BigDecimal difference = difference(current, base);
        if (difference == null) {
            return new Verification(Verdict.NOT_COMPUTABLE, published.value(), null, formula);
        }
        Measure measure = measure(current);
        Interval printed = printed(published.value(), measure);
        IntegrityRule.Ratio ratio = ratios.get(place(current.dataset(), current.series()));
        Optional<BigDecimal> exact =
                ratio == null ? Optional.empty() : exactChange(ratio, current.period(), base.period());
        if (exact.isPresent()) {
            Verdict verdict =
                    verdict(printed.meets(Interval.exactly(exact.get())), agrees(printed, current, base, measure));
            return new Verification(
                    verdict,
                    published.value(),
                    Rounding.to(exact.get(), measure.decimals()),
                    formula + " of " + formula(ratio));
        }
        Verdict verdict = agrees(printed, current, base, measure) ? Verdict.MATCH : Verdict.MISMATCH;
        return new Verification(verdict, published.value(), difference, formula);
    }

    private static Verdict verdict(boolean fromCounts, boolean fromRates) {
        if (fromCounts) {
            return Verdict.MATCH;
        }
        return fromRates ? Verdict.ROUNDING : Verdict.MISMATCH;
    }

    private static boolean agrees(Interval printed, Observation current, Observation base, Measure measure) {
        return printed.meets(printed(current.value(), measure).minus(printed(base.value(), measure)));
    }

    private static BigDecimal difference(Observation current, Observation base) {
        boolean missing = base == null || current.value() == null || base.value() == null;
        return missing ? null : current.value().subtract(base.value());
    }

    private Optional<BigDecimal> exactChange(IntegrityRule.Ratio ratio, ReferencePeriod period, ReferencePeriod base) {
        return rate(ratio, period).flatMap(now -> rate(ratio, base).map(now::subtract));
    }

    private Optional<BigDecimal> rate(IntegrityRule.Ratio ratio, ReferencePeriod period) {
        return ratioOf(ratio.dataset(), ratio.numerator(), ratio.denominator(), period);
    }

    private Optional<BigDecimal> ratioOf(String dataset, SeriesKey part, SeriesKey whole, ReferencePeriod period) {
        Optional<BigDecimal> divisor = value(dataset, whole, period).filter(value -> value.signum() != 0);
        return divisor.flatMap(divide -> value(dataset, part, period).map(value -> Rounding.ratio(value, divide)));
    }

    private Check check(IntegrityRule rule, Observation observation) {
        ReferencePeriod period = observation.period();
        if (rule instanceof IntegrityRule.Total total) {
            return check(Check.Kind.TOTAL, observation, sum(total, period), formula(rule));
        }
        if (rule instanceof IntegrityRule.Ratio ratio) {
            return check(Check.Kind.RATE, observation, rate(ratio, period), formula(rule));
        }
        IntegrityRule.Share share = (IntegrityRule.Share) rule;
        Optional<BigDecimal> recomputed = ratioOf(share.dataset(), share.part(), share.whole(), period);
        return check(Check.Kind.SHARE, observation, recomputed, formula(rule));
    }

    private Check check(Check.Kind kind, Observation observation, Optional<BigDecimal> recomputed, String formula) {
        Measure measure = measure(observation);
        Verdict verdict = observation.value() == null
                ? Verdict.NOT_COMPUTABLE
                : recomputed
                        .map(value -> printed(observation.value(), measure).meets(Interval.exactly(value))
                                ? Verdict.MATCH
                                : Verdict.MISMATCH)
                        .orElse(Verdict.NOT_COMPUTABLE);
        BigDecimal rounded =
                recomputed.map(value -> Rounding.to(value, measure.decimals())).orElse(null);
        return new Check(
                kind,
                observation.dataset(),
                observation.series(),
                observation.period(),
                null,
                new Verification(verdict, observation.value(), rounded, formula),
                observation.published(),
                observation.source());
    }

    /** The sum of the parts; empty when one of them is missing. */
    private Optional<BigDecimal> sum(IntegrityRule.Total total, ReferencePeriod period) {
        BigDecimal sum = BigDecimal.ZERO;
        for (SeriesKey part : total.parts()) {
            Optional<BigDecimal> value = value(total.dataset(), part, period);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
        }
        return Optional.of(sum);
    }

    /** A count is exact; a rate or a weighed amount is rounded to the decimals that are printed. */
    private static Interval printed(BigDecimal value, Measure measure) {
        boolean counted = measure.decimals() == 0 && !(measure instanceof Measure.Rate);
        return counted ? Interval.exactly(value) : Interval.printed(value, measure.decimals());
    }

    private static String formula(IntegrityRule rule) {
        if (rule instanceof IntegrityRule.Total total) {
            return total.parts().stream().map(SeriesKey::toString).collect(Collectors.joining(" + "));
        }
        if (rule instanceof IntegrityRule.Ratio ratio) {
            return ratio.numerator() + " ÷ " + ratio.denominator();
        }
        IntegrityRule.Share share = (IntegrityRule.Share) rule;
        return share.part() + " ÷ " + share.whole();
    }

    private Measure measure(Observation observation) {
        return datasets.get(observation.dataset()).measure(observation.series().measure());
    }

    private Optional<Observation> find(String dataset, SeriesKey series, ReferencePeriod period) {
        return numbers.find(dataset, series, period);
    }

    private Optional<BigDecimal> value(String dataset, SeriesKey series, ReferencePeriod period) {
        return find(dataset, series, period).map(Observation::value);
    }
}
