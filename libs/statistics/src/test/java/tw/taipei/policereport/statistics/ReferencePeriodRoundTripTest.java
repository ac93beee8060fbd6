package tw.taipei.policereport.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReferencePeriodRoundTripTest {

    @Property
    void theCanonicalFormReadsBack(@ForAll("periods") ReferencePeriod period) {
        assertThat(ReferencePeriod.valueOf(period.toString())).isEqualTo(period);
    }

    @Property
    void theFormOfTheReportReadsBack(@ForAll("periods") ReferencePeriod period) {
        assertThat(ReferencePeriod.valueOf(period.roc())).isEqualTo(period);
    }

    @Property
    void theChineseLabelReadsBack(@ForAll("periods") ReferencePeriod period) {
        assertThat(ReferencePeriod.valueOf(period.label().zhTw())).isEqualTo(period);
    }

    @Property
    void spacesAndFullWidthCharactersChangeNothing(@ForAll("periods") ReferencePeriod period) {
        String typed = period.roc()
                .chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c)
                .mapToObj(Character::toString)
                .reduce("", (left, right) -> left + "\u3000" + right);
        assertThat(ReferencePeriod.valueOf(typed)).isEqualTo(period);
    }

    @Property
    void theYearBeforeIsTheSameKindOfPeriod(@ForAll("periods") ReferencePeriod period) {
        ReferencePeriod earlier = period.yearEarlier();
        assertThat(earlier.start().getYear()).isEqualTo(period.start().getYear() - 1);
        assertThat(earlier.start().getMonth()).isEqualTo(period.start().getMonth());
        assertThat(earlier).isLessThan(period);
    }

    @Property
    void halfYearsFollowEachOtherWithoutAGap(
            @ForAll @IntRange(min = 1913, max = 2910) int year, @ForAll @IntRange(min = 1, max = 2) int half) {
        ReferencePeriod period = ReferencePeriod.half(year, half);
        assertThat(period.previousHalf().end().plusDays(1)).isEqualTo(period.start());
        assertThat(period.previousHalf().previousHalf()).isEqualTo(period.yearEarlier());
    }

    @Provide
    Arbitrary<ReferencePeriod> periods() {
        return Arbitraries.oneOf(years(), halves(), months(), days());
    }

    private static Arbitrary<ReferencePeriod> years() {
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 20);
        return Combinators.combine(year(), length)
                .as((year, more) -> ReferencePeriod.months(YearMonth.of(year, 1), YearMonth.of(year + more, 12)));
    }

    private static Arbitrary<ReferencePeriod> halves() {
        return Combinators.combine(year(), Arbitraries.of(1, 2)).as(ReferencePeriod::half);
    }

    private static Arbitrary<ReferencePeriod> months() {
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 30);
        return Combinators.combine(year(), Arbitraries.integers().between(1, 12), length)
                .as((year, month, more) -> ReferencePeriod.months(
                        YearMonth.of(year, month), YearMonth.of(year, month).plusMonths(more)));
    }

    private static Arbitrary<ReferencePeriod> days() {
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 800);
        return Combinators.combine(year(), Arbitraries.integers().between(1, 365), length)
                .as((year, day, more) -> new ReferencePeriod(
                        LocalDate.ofYearDay(year, day),
                        LocalDate.ofYearDay(year, day).plusDays(more)));
    }

    private static Arbitrary<Integer> year() {
        return Arbitraries.integers().between(1913, 2890);
    }
}
