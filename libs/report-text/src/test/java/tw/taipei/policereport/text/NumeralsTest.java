package tw.taipei.policereport.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    private static final ReportText REPORT = FirstReport.report();

    /** A run is as many digits as stand side by side: 1,016 has two. */
    @Test
    void each_of_the_712_digit_runs_belongs_to_one_numeral() {
        List<MatchResult> runs =
                Pattern.compile("\\d+").matcher(REPORT.text()).results().toList();
        assertThat(runs).hasSize(712);
        for (MatchResult run : runs) {
            Span span = new Span(run.start(), run.end());
            assertThat(REPORT.numerals().stream()
                            .filter(numeral -> numeral.span().contains(span)))
                    .as("line " + REPORT.place(span).line())
                    .hasSize(1);
        }
    }

    @Test
    void numerals_stand_in_order_and_apart() {
        List<Numeral> numerals = REPORT.numerals();
        for (int i = 1; i < numerals.size(); i++) {
            assertThat(numerals.get(i - 1).span().end())
                    .isLessThanOrEqualTo(numerals.get(i).span().start());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "29; 1萬 8,012; 18012",
                "90; 1,645萬 800; 16450800",
                "94; 611萬 2,500; 6112500",
                "98; +1,033萬 8,300; 10338300",
                "137; 5億 6,724萬 6,530; 567246530",
                "141; 4億 9,718萬 4,329; 497184329",
                "145; +7,006萬 2,201; 70062201",
                "176; 7億 3,206萬 9,013; 732069013",
                "179; 3億 3,507萬 1,542; 335071542",
                "182; +3億 9,699萬 7,471; 396997471",
                "255; 7 萬 5,258; 75258",
                "255; +2 萬 278; 20278",
                "260; 1 萬 157; 10157",
                "375; 3萬 502; 30502",
                "404; 20萬5,547; 205547",
                "417; 72萬 707; 720707",
                "783; 2 萬; 20000",
                "1190; 200 萬; 2000000",
                "1441; 2 萬 5,122; 25122",
                "48; -0.99; -0.99",
                "132; -6.78; -6.78",
                "210; 1.44; 1.44",
                "76; +0; 0",
                "45; -84; -84",
                "33; 1萬 7,279; 17279",
                "276; 0; 0",
                "111; -626.27; -626.27",
                "240; 1; 1",
                "855; 93.5; 93.5",
                "1416; 3.0; 3.0",
                "1637; 2023; 2023"
            })
    void each_spelling_of_the_report_has_its_value(int line, String text, BigDecimal value) {
        assertThat(REPORT.numerals())
                .filteredOn(numeral -> REPORT.place(numeral.span()).line() == line)
                .anySatisfy(numeral -> {
                    assertThat(numeral.text()).isEqualTo(text);
                    assertThat(numeral.value()).isEqualByComparingTo(value);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "１萬　８,０１２; 18012",
                "１８，０１２; 18012",
                "18012; 18012",
                "1.234.567; 1234567",
                "5亿6724万6530; 567246530",
                "＋１,０１６; 1016",
                "－６.７８; -6.78",
                "−41; -41",
                "–41; -41",
                "(本轄-177); -177",
                "(他轄+1); 1",
                "1萬; 10000",
                "2.5萬; 25000",
                "3億; 300000000",
                "3億5; 300000005",
                "007; 7"
            })
    void other_spellings_have_theirs(String text, BigDecimal value) {
        assertThat(ReportText.of(text).numerals()).singleElement().satisfies(numeral -> assertThat(numeral.value())
                .isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "9,077 1萬 4,020 -4,943; 9077 14020 -4943",
                "7 萬 5,258 5 萬 4,980 +2 萬 278; 75258 54980 20278",
                "72萬 707 67萬 5,650; 720707 675650",
                "1至 6 月; 1 6",
                "1-6月; 1 6",
                "1月-6月; 1 6",
                "COVID-19; 19",
                "93.5%、98.64%及100.84%; 93.5 98.64 100.84",
                "12.; 12",
                "3，150; 3150",
                "3，15; 3 15",
                "3，1500; 3 1500",
                "111，112，113; 111112113"
            })
    void neighbours_stay_apart(String text, String values) {
        assertThat(ReportText.of(text).numerals().stream()
                        .map(numeral -> numeral.value().toPlainString()))
                .containsExactly(values.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "萬", "+", "1,23", "1萬2萬", "1 000", "1.", "一"})
    void what_is_no_number_is_not_parsed(String text) {
        assertThatThrownBy(() -> NumeralGrammar.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'");
    }
}
