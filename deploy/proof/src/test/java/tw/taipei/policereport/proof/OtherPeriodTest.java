package tw.taipei.policereport.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.taipei.policereport.proof.relaid.FirstReport;
import tw.taipei.policereport.transcription.Finding;

/** The first report as if it were about another time: the same numbers, each of its own period. */
class OtherPeriodTest {

    private static final Reading AS_RECEIVED =
            Reading.of(FirstReport.asReceived().text());

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{2,3})(?=\\s*年|\\)年)(?!\\s*年均)");
    private static final Pattern WESTERN_YEAR = Pattern.compile("\\d{4}");

    /** Years of the Republic with two digits and with three, and both in one report. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 20, -12, -13, -14})
    void ofAnotherYearHasTheSameNumbers(int years) {
        String other = YEAR.matcher(FirstReport.asReceived().text())
                .replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + years));

        Map<String, BigDecimal> expected = new TreeMap<>();
        AS_RECEIVED.numbers().forEach((id, value) -> expected.put(later(id, years), value));
        assertThat(Reading.of(other).numbers()).isEqualTo(expected);
        assertThat(Reading.of(other).blocking()).isEmpty();
    }

    @Test
    void ofTheOtherHalfOfTheYearHasTheSameNumbers() {
        FirstReport other = FirstReport.asReceived()
                .with("本期(112年 1至 6月)與前期(111年 1至\n\n6 月)", "本期(112年 7至 12月)與前期(111年 7至\n\n12 月)")
                .with("本市 112 年 1 至 6 月每十萬人口", "本市 112 年 7 至 12 月每十萬人口")
                .with("本局 112 年 1 至 6 月輔導", "本局 112 年 7 至 12 月輔導")
                .with("(112年上半年)", "(112年下半年)")
                .with("(111年下半年)", "(112年上半年)");

        Map<String, BigDecimal> expected = new TreeMap<>();
        AS_RECEIVED.numbers().forEach((id, value) -> {
            boolean stalkingBefore = id.endsWith("stalking:2022-S2");
            expected.put(stalkingBefore ? id.replace("2022-S2", "2023-S1") : id.replace("-S1", "-S2"), value);
        });
        assertThat(Reading.of(other.text()).numbers()).isEqualTo(expected);
        assertThat(Reading.of(other.text()).blocking()).isEmpty();
    }

    /** The table of 執行少年保護措施, or one of its cells, compares with the half-year before. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            項目 本期 前期 增減數 ⏎⏎校園訪視 | 項目 本期 前期(111年下半年) 增減數 ⏎⏎校園訪視                         | youth-protection
            項目 本期 前期 增減數 ⏎⏎校園訪視 | 項目 本期（112年1至6月） 前期⏎（民國111年7至12月） 增減數 ⏎⏎校園訪視  | youth-protection
            項目 本期 前期 增減數 ⏎⏎校園訪視 | 項目 本期 前期 增減數 ⏎(112年上半年) (111年下半年) ⏎⏎校園訪視         | youth-protection
            (次) 5,216 5,745 -529            | (次) 5,216 5,745 (111年7-12月) -529                                   | school-visits
            (次) 5,216 5,745 -529            | (次) 5,216 ⏎(112年上半年) ⏎5,745 ⏎(111年下半年) ⏎-529                 | school-visits
            """)
    void namedByATableOrACellCountsForItsNumbers(String printed, String instead, String which) {
        FirstReport other = FirstReport.asReceived().with(printed.replace("⏎", "\n"), instead.replace("⏎", "\n"));

        Map<String, BigDecimal> expected = new TreeMap<>();
        AS_RECEIVED
                .numbers()
                .forEach((id, value) ->
                        expected.put(id.contains(which) ? id.replace(":2022-S1", ":2022-S2") : id, value));
        assertThat(Reading.of(other.text()).numbers()).isEqualTo(expected);
        assertThat(Reading.of(other.text()).blocking()).isEmpty();
    }

    /** 多元犯罪預防宣導作為 has no columns of periods. */
    @ParameterizedTest
    @CsvSource({
        "項目 數量, 項目 數量(112年1至8月), crime-prevention-outreach, 2023-01/2023-08",
        "'辦理專題演講(場) 1,117', '辦理專題演講(場) 1,117(112年)', events.talks, 2023"
    })
    void namedByATableWithoutComparisonCountsForItsNumbers(
            String printed, String instead, String which, String period) {
        Map<String, BigDecimal> expected = new TreeMap<>();
        AS_RECEIVED
                .numbers()
                .forEach((id, value) ->
                        expected.put(id.contains(which) ? id.replace(":2023-S1", ":" + period) : id, value));
        FirstReport other = FirstReport.asReceived().with(printed, instead);
        assertThat(Reading.of(other.text()).numbers()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(去年下半年)", "(2022下半年)", "(111/7-12)", "(111年7至13月)", "(前期為111年下半年)", "(截至8月)"})
    void thatIsNoneLeavesNumbersWithoutValue(String period) {
        Reading reading = Reading.of(FirstReport.asReceived()
                .with("(次) 5,216 5,745 -529", "(次) 5,216 5,745" + period + " -529")
                .text());
        assertThat(reading.blocking())
                .extracting(Finding::code, Finding::subject)
                .containsExactly(tuple("PERIOD_UNCLEAR", "校園訪視聯繫(次)"));
        assertThat(reading.numbers())
                .containsEntry("community-safety:youth-protection:times.school-visits:2023-S1", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            前期(111年 1至        | 前期(101年 1至        | 101年1至6月
            前期(111年 1至⏎⏎6 月) | 前期(111年7至12月)    | 111年7至12月
            本期(112年 1至 6月)   | 本期(112年 1至 5月)   | 112年1至5月
            前期(111年 1至        | 前期(112年 1至        | 112年1至6月
            """)
    void ofPeriodsThatNoReportComparesIsStopped(String printed, String instead, String period) {
        FirstReport other = FirstReport.asReceived().with(printed.replace("⏎", "\n"), instead);
        assertThat(Reading.of(other.text()).blocking())
                .extracting(Finding::code, Finding::line, Finding::subject)
                .contains(tuple("PERIOD_UNCLEAR", 13, period));
    }

    private static String later(String id, int years) {
        int period = id.lastIndexOf(':') + 1;
        return id.substring(0, period)
                + WESTERN_YEAR
                        .matcher(id.substring(period))
                        .replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + years));
    }
}
