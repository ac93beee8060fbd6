package tw.taipei.policereport.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @ParameterizedTest
    @CsvSource({
        "104.07, 2, 104.065, 104.075",
        "-0.99, 2, -0.995, -0.985",
        "67, 0, 66.5, 67.5",
        "0, 2, -0.005, 0.005",
        "93.5, 2, 93.495, 93.505",
    })
    void aPrintedNumberStandsForHalfAUnitToEitherSide(BigDecimal value, int decimals, BigDecimal low, BigDecimal high) {
        Interval interval = Interval.printed(value, decimals);
        assertThat(interval.low()).isEqualByComparingTo(low);
        assertThat(interval.high()).isEqualByComparingTo(high);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 2, 3, true",
        "1, 2, 2.0001, 3, false",
        "1, 4, 2, 3, true",
        "5, 5.00, 5.0, 5, true",
        "-1, 0, 0, 1, true",
    })
    void twoIntervalsMeetWhenTheyShareAPoint(
            BigDecimal low, BigDecimal high, BigDecimal otherLow, BigDecimal otherHigh, boolean meet) {
        Interval one = new Interval(low, high);
        Interval other = new Interval(otherLow, otherHigh);
        assertThat(one.meets(other)).isEqualTo(meet);
        assertThat(other.meets(one)).isEqualTo(meet);
    }

    @Test
    void sumsAndDifferencesOfRoundedNumbersAreLessCertain() {
        Interval one = Interval.printed(new BigDecimal("2.5"), 1);
        Interval other = Interval.printed(new BigDecimal("1.0"), 1);
        assertThat(one.minus(other)).isEqualTo(new Interval(new BigDecimal("1.40"), new BigDecimal("1.60")));
        assertThat(one.plus(other)).isEqualTo(new Interval(new BigDecimal("3.40"), new BigDecimal("3.60")));
    }

    @Test
    void theEndsAreInOrder() {
        assertThatThrownBy(() -> new Interval(BigDecimal.TEN, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("low 10 is above high 1");
    }

    @Property
    void everyNumberIsAmongThoseThatItsRoundedFormStandsFor(
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(6) BigDecimal value,
            @ForAll @IntRange(max = 4) int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        assertThat(Interval.printed(rounded, decimals).meets(Interval.exactly(value)))
                .isTrue();
    }
}
