package tw.taipei.policereport.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    private static final Label LABEL = new Label("量", "Measure");
    private static final Measure FLOW = new Measure.Flow("reported", LABEL, Unit.CASE, 0);
    private static final Measure STOCK = new Measure.Stock("posts", LABEL, Unit.PLACE, 0);

    @ParameterizedTest
    @CsvSource({
        "18012, 16996, 1016, 5.98, up",
        "2041, 2241, -200, -8.92, down",
        "23, 20, 3, 15.00, up",
        "1, 1, 0, 0.00, unchanged",
        "0, 29, -29, -100.00, down",
        "16450800, 6112500, 10338300, 169.13, up",
        "133.32, 759.59, -626.27, -82.45, down",
        "1001, 1000, 1, 0.10, up",
        "200001, 200000, 1, 0.00, up",
        "-5, -10, 5, 50.00, up",
        "-15, -10, -5, -50.00, down",
        "10, -10, 20, 200.00, up",
    })
    void aCountMovesByADifferenceAndAPercentageOfTheSameSign(
            BigDecimal current, BigDecimal base, BigDecimal absolute, BigDecimal percent, String direction) {
        Change expected = new Change(absolute, Unit.CASE, percent, null);
        assertThat(FLOW.change(current, base)).contains(expected);
        assertThat(STOCK.change(current, base)).contains(new Change(absolute, Unit.PLACE, percent, null));
        assertThat(expected.direction()).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({"6126, 0, up", "0, 0, unchanged", "0, 0.00, unchanged"})
    void aZeroBaseHasNoPercentage(BigDecimal current, BigDecimal base, String direction) {
        Change change = FLOW.change(current, base).orElseThrow();
        assertThat(change.absolute()).isEqualByComparingTo(current);
        assertThat(change.percent()).isNull();
        assertThat(change.percentReason()).isEqualTo("BASE_ZERO");
        assertThat(change.direction()).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({"104.07, 102.63, 1.44, up", "102.85, 103.84, -0.99, down", "100.00, 100.00, 0.00, unchanged"})
    void aRateMovesByPercentagePointsOnly(BigDecimal current, BigDecimal base, BigDecimal points, String direction) {
        Change change = new Measure.Rate("clearance-rate", LABEL, Unit.PERCENT, 2)
                .change(current, base)
                .orElseThrow();
        assertThat(change).isEqualTo(new Change(points, Unit.PERCENTAGE_POINT, null, "RATE"));
        assertThat(change.direction()).isEqualTo(direction);
    }

    @Test
    void aRateThatIsNoPercentageMovesByItsOwnUnit() {
        Measure deaths = new Measure.Rate("deaths", LABEL, Unit.PER_100_000, 2);
        assertThat(deaths.change(new BigDecimal("1.73"), new BigDecimal("1.53")))
                .contains(new Change(new BigDecimal("0.20"), Unit.PER_100_000, null, "RATE"));
    }

    @Test
    void theDistanceBetweenTwoRanksMeansNothing() {
        assertThat(new Measure.Rank("rank", LABEL).change(BigDecimal.ONE, BigDecimal.TEN))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Flow, flow", "Stock, stock", "Rate, rate"})
    void aMeasureSaysItsKind(String type, String kind) {
        Measure measure =
                switch (type) {
                    case "Flow" -> FLOW;
                    case "Stock" -> STOCK;
                    default -> new Measure.Rate("rate", LABEL, Unit.PERCENT, 2);
                };
        assertThat(measure.kind()).isEqualTo(kind);
        assertThat(new Measure.Rank("rank", LABEL).kind()).isEqualTo("rank");
    }

    @Property
    void thePercentageNeverContradictsTheDirection(@ForAll int current, @ForAll int base) {
        Change change = FLOW.change(BigDecimal.valueOf(current), BigDecimal.valueOf(base))
                .orElseThrow();
        assertThat(change.direction()).isEqualTo(current > base ? "up" : current < base ? "down" : "unchanged");
        if (change.percent() != null) {
            assertThat(change.percent().signum() * change.absolute().signum()).isNotNegative();
        }
    }

    @Property
    void changingBackUndoesAChange(@ForAll int current, @ForAll int base) {
        BigDecimal there = absolute(current, base);
        assertThat(absolute(base, current)).isEqualByComparingTo(there.negate());
    }

    private static BigDecimal absolute(int current, int base) {
        return FLOW.change(BigDecimal.valueOf(current), BigDecimal.valueOf(base))
                .orElseThrow()
                .absolute();
    }
}
