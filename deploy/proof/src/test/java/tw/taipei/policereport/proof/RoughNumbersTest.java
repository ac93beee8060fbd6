package tw.taipei.policereport.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.taipei.policereport.proof.relaid.FirstReport;
import tw.taipei.policereport.statistics.ObservationStatus;

/** A number of a sentence that the report gives roughly says so. */
class RoughNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            計提報 2,738 件          | 計提報 2,738 件     | proposals | 2738  | A
            計提報 2,738 件          | 計提報約 2,700 件   | proposals | 2700  | E
            計提報 2,738 件          | 計提報近 2,800 件   | proposals | 2800  | E
            計提報 2,738 件          | 提報逾 2,700 件     | proposals | 2700  | L
            計提報 2,738 件          | 提報 2,700 餘件     | proposals | 2700  | L
            計提報 2,738 件          | 提報超過 1 萬 件    | proposals | 10000 | L
            數 2 萬 5,122人          | 數達2萬5,122人      | members   |       |
            數 2 萬 5,122人          | 數 2萬5千人         | members   |       |
            數 2 萬 5,122人          | 數 2 萬 5,000餘人   | members   | 25000 | L
            於 112 年 6 月及 9 月    | 於 112 年 6 月及 9 月 | members | 25122 | A
            """)
    void saysSo(String printed, String instead, String series, String value, ObservationStatus status) {
        Reading reading =
                Reading.of(FirstReport.asReceived().with(printed, instead).text());
        assertThat(reading.observations())
                .filteredOn(number -> number.series().toString().equals(series)
                        && (number.dataset().equals("road-improvement-proposals")
                                || number.dataset().equals("auxiliary-forces")))
                .hasSize(value == null ? 0 : 1)
                .allSatisfy(number -> {
                    assertThat(number.value()).isEqualByComparingTo(value);
                    assertThat(number.status()).containsExactly(status);
                });
    }
}
