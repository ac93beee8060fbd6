package tw.taipei.policereport.statistics;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What is counted. The kinds differ in the arithmetic that they allow. */
public sealed interface Measure permits Measure.Flow, Measure.Stock, Measure.Rate, Measure.Rank {

    String code();

    Label label();

    Unit unit();

    /** Digits after the decimal point, as the report prints the measure. */
    int decimals();

    /** How a value moved from a base; empty where a difference has no meaning. */
    Optional<Change> change(BigDecimal current, BigDecimal base);

    /** Whether a value can lie below zero. */
    default boolean canBeNegative() {
        return false;
    }

    /** The word for the kind in structures and documents: {@code flow}, {@code stock}, {@code rate}, {@code rank}. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** The unit of a change of this measure. */
    default Unit changeUnit() {
        return unit();
    }

    /** Counted over a period: cases, persons, money. Periods of different length do not compare. */
    record Flow(String code, Label label, Unit unit, int decimals) implements Measure {
        public Flow {
            requireNames(code, label, unit);
        }

        @Override
        public Optional<Change> change(BigDecimal current, BigDecimal base) {
            return Optional.of(Change.relative(current, base, unit));
        }
    }

    /** Held at a moment: posts, teams, sites. */
    record Stock(String code, Label label, Unit unit, int decimals) implements Measure {
        public Stock {
            requireNames(code, label, unit);
        }

        @Override
        public Optional<Change> change(BigDecimal current, BigDecimal base) {
            return Optional.of(Change.relative(current, base, unit));
        }
    }

    /** A ratio. It has no maximum here: a clearance rate passes 100 % when older cases are cleared. */
    record Rate(String code, Label label, Unit unit, int decimals) implements Measure {
        public Rate {
            requireNames(code, label, unit);
        }

        /** A rate may be one of growth or saving. */
        @Override
        public boolean canBeNegative() {
            return true;
        }

        @Override
        public Unit changeUnit() {
            return unit.equals(Unit.PERCENT) ? Unit.PERCENTAGE_POINT : unit;
        }

        @Override
        public Optional<Change> change(BigDecimal current, BigDecimal base) {
            return Optional.of(Change.inPoints(current, base, changeUnit()));
        }
    }

    /** A place in an order; the distance between two places means nothing. */
    record Rank(String code, Label label) implements Measure {
        public Rank {
            requireNames(code, label, Unit.RANK);
        }

        @Override
        public Unit unit() {
            return Unit.RANK;
        }

        @Override
        public int decimals() {
            return 0;
        }

        @Override
        public Optional<Change> change(BigDecimal current, BigDecimal base) {
            return Optional.empty();
        }
    }

    private static void requireNames(String code, Label label, Unit unit) {
        Objects.requireNonNull(code, "code is null");
        Objects.requireNonNull(label, "label is null");
        Objects.requireNonNull(unit, "unit is null");
    }
}
