package tw.taipei.policereport.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Sets two published numbers side by side: how far apart they are, whether that is fair, whether the report agrees. */
public final class Comparer {

    /** The base is not the same time of the year as the current period. */
    public static final String BASE_IS_ANOTHER_SEASON = "base-is-another-season";
    /** No number is held for the base period. */
    public static final String BASE_NOT_HELD = "base-not-held";
    /** The two periods are not equally long, so a flow in them cannot be equal. */
    public static final String PERIODS_DIFFER_IN_LENGTH = "periods-differ-in-length";

    /** One of the two numbers cannot be read. */
    public static final String VALUE_MISSING = "value-missing";

    /** One of the two numbers replaces what an earlier report prints. */
    public static final String VALUE_RESTATED = "value-restated";

    private final Map<String, Note> notes;
    private final PublishedNumbers numbers;
    private final Recomputation recomputation;
    private final Verifier verifier;

    public Comparer(
            Map<String, Dataset> datasets,
            List<IntegrityRule> rules,
            Map<String, Note> notes,
            PublishedNumbers numbers) {
        this.notes = Map.copyOf(Objects.requireNonNull(notes, "notes is null"));
        this.numbers = Objects.requireNonNull(numbers, "numbers is null");
        this.recomputation = new Recomputation(datasets, numbers);
        this.verifier = new Verifier(datasets, rules, numbers);
    }

    /**
     * Compares with whatever number is held for {@code basePeriod}; that none is held is an answer, not an error.
     *
     * @param published the change printed for these two periods, or null
     * @throws IllegalArgumentException when {@code published} is about another series or other periods
     */
    public Comparison compare(Observation current, ReferencePeriod basePeriod, Basis basis, PublishedChange published) {
        requireSame(current, basePeriod, published);
        Observation base =
                numbers.find(current.dataset(), current.series(), basePeriod).orElse(null);
        Measure measure = recomputation.measure(current.dataset(), current.series());
        Optional<Change> change = change(measure, current, base);
        return new Comparison(
                current.dataset(),
                current.series(),
                current,
                basePeriod,
                base,
                basis,
                change.orElse(null),
                change.isPresent() ? null : reason(current, base),
                published,
                verifier.change(current, basePeriod, base, published),
                comparability(measure, current, basePeriod, base));
    }

    private static void requireSame(Observation current, ReferencePeriod basePeriod, PublishedChange published) {
        boolean same = published == null
                || published.dataset().equals(current.dataset())
                        && published.series().equals(current.series())
                        && published.period().equals(current.period())
                        && published.base().equals(basePeriod);
        if (!same) {
            throw new IllegalArgumentException("the printed change of " + published.series() + " from "
                    + published.base() + " to " + published.period() + " is not about " + current.series() + " from "
                    + basePeriod + " to " + current.period());
        }
    }

    private static Optional<Change> change(Measure measure, Observation current, Observation base) {
        BigDecimal from = base == null ? null : base.value();
        return from == null || current.value() == null ? Optional.empty() : measure.change(current.value(), from);
    }

    private static String reason(Observation current, Observation base) {
        if (base == null) {
            return Comparison.BASE_NOT_HELD;
        }
        return current.value() == null || base.value() == null ? Comparison.VALUE_MISSING : Comparison.RANK;
    }

    private Comparability comparability(
            Measure measure, Observation current, ReferencePeriod basePeriod, Observation base) {
        Comparability judged = withNotes(Comparability.FAIR, current);
        if (base == null) {
            return judged.and(Comparability.Level.NOT_COMPARABLE, BASE_NOT_HELD);
        }
        judged = withNotes(judged, base);
        if (current.value() == null || base.value() == null) {
            judged = judged.and(Comparability.Level.NOT_COMPARABLE, VALUE_MISSING);
        }
        if (!current.period().isAsLongAs(basePeriod)) {
            Comparability.Level harm =
                    measure instanceof Measure.Flow ? Comparability.Level.NOT_COMPARABLE : Comparability.Level.CAUTION;
            return judged.and(harm, PERIODS_DIFFER_IN_LENGTH);
        }
        boolean sameSeason =
                current.period().start().getMonth() == basePeriod.start().getMonth();
        return sameSeason ? judged : judged.and(Comparability.Level.CAUTION, BASE_IS_ANOTHER_SEASON);
    }

    /** A note that nobody defined is still a doubt, of unknown weight. */
    private Comparability withNotes(Comparability judged, Observation observation) {
        Comparability result = judged;
        if (observation.status().contains(ObservationStatus.R)) {
            result = result.and(Comparability.Level.COMPARABLE, VALUE_RESTATED);
        }
        for (String code : observation.notes()) {
            Note note = notes.get(code);
            result = result.and(note == null ? Comparability.Level.CAUTION : note.effect(), code);
        }
        return result;
    }
}
