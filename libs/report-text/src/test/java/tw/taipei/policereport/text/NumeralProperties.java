package tw.taipei.policereport.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class NumeralProperties {

    @Property
    void a_whole_number_is_read_from_every_spelling(
            @ForAll @LongRange(min = 0, max = 999_999_999_999L) long value, @ForAll("styles") PrintStyle style) {
        String printed = style.print(value);
        assertThat(ReportText.of("共 " + printed + " 件").numerals())
                .as(printed)
                .singleElement()
                .satisfies(numeral -> assertThat(numeral.value()).isEqualByComparingTo(BigDecimal.valueOf(value)));
    }

    @Property
    void a_change_is_read_from_every_spelling(
            @ForAll @LongRange(min = -999_999_999L, max = 999_999_999L) long value,
            @ForAll("styles") PrintStyle style) {
        String printed = style.printChange(value);
        assertThat(ReportText.of("件數 " + printed).numerals())
                .as(printed)
                .singleElement()
                .satisfies(numeral -> assertThat(numeral.value()).isEqualByComparingTo(BigDecimal.valueOf(value)));
    }

    @Property
    void a_rate_is_read_with_its_decimals(@ForAll @LongRange(min = -99_999, max = 99_999) long hundredths) {
        BigDecimal rate = BigDecimal.valueOf(hundredths, 2);
        assertThat(ReportText.of("破獲率 " + rate.toPlainString() + "%").numerals())
                .singleElement()
                .satisfies(numeral -> assertThat(numeral.value()).isEqualTo(rate));
    }

    @Property
    void compact_spelling_is_the_grammar(
            @ForAll @LongRange(min = 0, max = 999_999_999_999L) long value, @ForAll("styles") PrintStyle style) {
        String printed = Folding.compact(style.print(value));
        assertThat(printed).matches(NumeralGrammar.REGEX);
        assertThat(NumeralGrammar.parse(printed)).isEqualByComparingTo(BigDecimal.valueOf(value));
    }

    @Provide
    Arbitrary<PrintStyle> styles() {
        return PrintStyleArbitrary.styles();
    }

    /** Shared with the properties of rows. */
    static final class PrintStyleArbitrary {

        private PrintStyleArbitrary() {}

        static Arbitrary<PrintStyle> styles() {
            Arbitrary<Boolean> choice = Arbitraries.of(true, false);
            Arbitrary<String> spaces = Arbitraries.of("", " ", "\u00A0", "\u3000", "\n", "\r\n", " \n\n", "\f");
            return Combinators.combine(choice, spaces, spaces, Arbitraries.of("", ",", "，"), choice)
                    .as(PrintStyle::new);
        }
    }
}
