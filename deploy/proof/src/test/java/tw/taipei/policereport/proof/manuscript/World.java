package tw.taipei.policereport.proof.manuscript;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import tw.taipei.policereport.proof.manuscript.Block.Kind;
import tw.taipei.policereport.proof.manuscript.Block.Quantity;

/** A random number for everything that a manuscript prints, in both periods, consistent with each other. */
public final class World {

    private static final int LONGEST_COUNT = 6;
    private static final int LONGEST_MONEY = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, Quantity> quantities = new HashMap<>();
    private final Map<String, BigDecimal> current = new HashMap<>();
    private final Map<String, BigDecimal> base = new HashMap<>();
    private final Map<String, BigDecimal> changes = new HashMap<>();
    private final Set<String> divisors = new HashSet<>();
    private final Random random;

    private World(Random random) {
        this.random = random;
    }

    public static World of(Manuscript manuscript, Random random) {
        World world = new World(random);
        List<Quantity> all = manuscript.quantities();
        all.forEach(quantity -> world.quantities.put(quantity.series(), quantity));
        all.forEach(world::noteDivisors);
        all.forEach(quantity -> world.value(quantity.series(), world.current));
        all.forEach(quantity -> world.value(quantity.series(), world.base));
        all.forEach(quantity -> world.changes.put(quantity.series(), world.change(quantity)));
        return world;
    }

    /** @param series one that a table of the manuscript prints, or its {@code .own} or {@code .other} */
    public BigDecimal value(String series, Column column) {
        return switch (column) {
            case CURRENT -> current.get(series);
            case BASE -> base.get(series);
            case CHANGE -> changes.getOrDefault(series, current.get(series).subtract(base.get(series)));
        };
    }

    private void noteDivisors(Quantity quantity) {
        if (quantity.kind() == Kind.RATE || quantity.kind() == Kind.SHARE) {
            String divisor = quantity.sources().get(1);
            divisors.add(divisor);
            divisors.addAll(quantities.get(divisor).sources());
        }
    }

    private BigDecimal value(String series, Map<String, BigDecimal> period) {
        BigDecimal known = period.get(series);
        if (known == null) {
            known = invent(quantities.get(series), period);
            period.put(series, known);
        }
        return known;
    }

    private BigDecimal invent(Quantity quantity, Map<String, BigDecimal> period) {
        List<BigDecimal> sources =
                quantity.sources().stream().map(series -> value(series, period)).toList();
        return switch (quantity.kind()) {
            case COUNT -> count(LONGEST_COUNT, divisors.contains(quantity.series()) ? 1 : 0);
            case MONEY -> count(LONGEST_MONEY, 0);
            case WEIGHT -> count(LONGEST_COUNT, 0).movePointLeft(2);
            case PERCENT -> BigDecimal.valueOf(random.nextInt(10_001), 2);
            case SUM -> sources.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            case RATE -> percent(sources, 2);
            case SHARE -> percent(sources, 0);
            case PARTS -> {
                BigDecimal own = count(LONGEST_COUNT, 0);
                BigDecimal other = count(LONGEST_COUNT, 0);
                period.put(quantity.series() + ".own", own);
                period.put(quantity.series() + ".other", other);
                yield own.add(other);
            }
        };
    }

    /** Any number of digits is as likely as any other, and the least number is likelier than others. */
    private BigDecimal count(int longest, int least) {
        long below = (long) Math.pow(10, 1 + random.nextInt(longest));
        return BigDecimal.valueOf(random.nextInt(20) == 0 ? least : least + random.nextLong(below));
    }

    /** The department may subtract the rates as printed or round the exact difference. */
    private BigDecimal change(Quantity quantity) {
        String series = quantity.series();
        BigDecimal printed = current.get(series).subtract(base.get(series));
        if (quantity.kind() != Kind.RATE || random.nextBoolean()) {
            return printed;
        }
        BigDecimal exact = ratio(quantity.sources(), current).subtract(ratio(quantity.sources(), base));
        return exact.setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal ratio(List<String> sources, Map<String, BigDecimal> period) {
        return HUNDRED.multiply(period.get(sources.get(0)))
                .divide(period.get(sources.get(1)), 30, RoundingMode.HALF_UP);
    }

    private static BigDecimal percent(List<BigDecimal> sources, int decimals) {
        return HUNDRED.multiply(sources.get(0)).divide(sources.get(1), decimals, RoundingMode.HALF_UP);
    }
}
