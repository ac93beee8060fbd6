package tw.taipei.policereport.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Recomputes printed changes, totals, rates and shares from the other printed numbers. A printed number stands for an
 * interval of half a unit in its last place; it matches when the intervals meet.
 */
public final class Verifier {

    private record Subject(String dataset, SeriesKey series) {}

    private final List<IntegrityRule> rules;
    private final Map<Subject, IntegrityRule.Ratio> ratios = new HashMap<>();
    private final PublishedNumbers numbers;
    private final Recomputation recomputation;

    public Verifier(Map<String, Dataset> datasets, List<IntegrityRule> rules, PublishedNumbers numbers) {
        this.recomputation = new Recomputation(datasets, numbers);
        this.rules = List.copyOf(Objects.requireNonNull(rules, "rules is null"));
        this.numbers = numbers;
        for (IntegrityRule rule : rules) {
            if (rule instanceof IntegrityRule.Ratio ratio) {
                ratios.put(new Subject(ratio.dataset(), ratio.subject()), ratio);
            }
        }
    }

    /**
     * All checks of the given printed numbers and changes, in the order given: numbers first. Each printed change has
     * one, also where a number that it needs is not held; a remark in its place is no number and has none. A number has
     * one for each rule about it, unless the report prints none of what the rule computes it from.
     */
    public List<Check> checks(Collection<Observation> observations, Collection<PublishedChange> changes) {
        List<Check> checks = new ArrayList<>();
        for (Observation observation : observations) {
            rules.stream()
                    .filter(rule -> rule.dataset().equals(observation.dataset())
                            && rule.subject().equals(observation.series()))
                    .filter(rule -> recomputation.applies(rule, observation.period()))
                    .map(rule -> check(rule, observation))
                    .forEach(checks::add);
        }
        changes.stream()
                .filter(change -> change.value() != null)
                .map(this::check)
                .forEach(checks::add);
        return checks;
    }

    private Check check(PublishedChange change) {
        Optional<Observation> current = numbers.find(change.dataset(), change.series(), change.period());
        Observation base =
                numbers.find(change.dataset(), change.series(), change.base()).orElse(null);
        return new Check(
                Check.Kind.CHANGE,
                change.dataset(),
                change.series(),
                change.period(),
                change.base(),
                current.map(now -> change(now, change.base(), base, change)).orElseGet(() -> withoutCurrent(change)),
                change.published(),
                change.source());
    }

    private static Verification withoutCurrent(PublishedChange change) {
        String formula = formula(change.period(), change.base());
        return new Verification(Verdict.NOT_COMPUTABLE, change.value(), null, formula);
    }

    /** @param base null when no number is held for the base period; @param published null when no change is printed */
    Verification change(Observation current, ReferencePeriod basePeriod, Observation base, PublishedChange published) {
        String formula = formula(current.period(), basePeriod);
        Measure measure = measure(current);
        BigDecimal difference = difference(measure, current, base);
        if (published == null || published.value() == null) {
            return new Verification(Verdict.NOT_PUBLISHED, null, difference, formula);
        }
        if (difference == null) {
            return new Verification(Verdict.NOT_COMPUTABLE, published.value(), null, formula);
        }
        Interval printed = Recomputation.printed(published.value(), measure);
        boolean agrees = printed.meets(
                Recomputation.printed(current.value(), measure).minus(Recomputation.printed(base.value(), measure)));
        IntegrityRule.Ratio ratio = ratios.get(new Subject(current.dataset(), current.series()));
        Optional<Interval> counted =
                ratio == null ? Optional.empty() : recomputation.change(ratio, current.period(), basePeriod);
        if (counted.isEmpty()) {
            return new Verification(agrees ? Verdict.MATCH : Verdict.MISMATCH, published.value(), difference, formula);
        }
        return new Verification(
                counted.get().meets(printed) ? Verdict.MATCH : agrees ? Verdict.ROUNDING : Verdict.MISMATCH,
                published.value(),
                rounded(counted.get(), measure),
                formula + " of " + ratio.formula());
    }

    private static BigDecimal difference(Measure measure, Observation current, Observation base) {
        boolean missing = base == null || current.value() == null || base.value() == null;
        return missing
                ? null
                : measure.change(current.value(), base.value())
                        .map(Change::absolute)
                        .orElse(null);
    }

    private static String formula(ReferencePeriod period, ReferencePeriod base) {
        return period + " − " + base;
    }

    private Check check(IntegrityRule rule, Observation observation) {
        Measure measure = measure(observation);
        Optional<Interval> recomputed = recomputation.subject(rule, observation.period());
        Verdict verdict = observation.value() == null
                ? Verdict.NOT_COMPUTABLE
                : recomputed
                        .map(range -> Recomputation.printed(observation.value(), measure)
                                .meets(range))
                        .map(meets -> meets ? Verdict.MATCH : Verdict.MISMATCH)
                        .orElse(Verdict.NOT_COMPUTABLE);
        BigDecimal rounded = recomputed.map(range -> rounded(range, measure)).orElse(null);
        return new Check(
                kind(rule),
                observation.dataset(),
                observation.series(),
                observation.period(),
                null,
                new Verification(verdict, observation.value(), rounded, rule.formula()),
                observation.published(),
                observation.source());
    }

    private static Check.Kind kind(IntegrityRule rule) {
        if (rule instanceof IntegrityRule.Total) {
            return Check.Kind.TOTAL;
        }
        return rule instanceof IntegrityRule.Ratio ? Check.Kind.RATE : Check.Kind.SHARE;
    }

    private static BigDecimal rounded(Interval range, Measure measure) {
        return Rounding.to(range.middle(), measure.decimals());
    }

    private Measure measure(Observation observation) {
        return recomputation.measure(observation.dataset(), observation.series());
    }
}
