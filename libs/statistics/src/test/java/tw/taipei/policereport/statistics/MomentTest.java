package tw.taipei.policereport.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "2024-02-01T09:30:00+08:00,     2024-02-01T01:30:00Z",
        "2024-02-01T09:30:00 08:00,     2024-02-01T01:30:00Z",
        "2024-02-01T01:30:00Z,          2024-02-01T01:30:00Z",
        "2024-02-01t01:30:00z,          2024-02-01T01:30:00Z",
        "2024-02-01T01:30:00.250-00:00, 2024-02-01T01:30:00.250Z",
        "2023-12-31T20:00:00-05:00,     2024-01-01T01:00:00Z"
    })
    void aMomentIsReadWithItsOffsetAndWrittenInUtc(String given, String canonical) {
        assertThat(Moment.valueOf(given)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2024-02-01",
                "2024-02-01T09:30:00",
                "2024-02-01 09:30:00+08:00",
                "2024-02-30T09:30:00+08:00",
                "2024-02-01T25:00:00Z",
                "+12024-02-01T09:30:00Z",
                "1706751000"
            })
    void whatIsNoMomentIsRefusedWithAnExample(String given) {
        assertThatThrownBy(() -> Moment.valueOf(given))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + given + "'")
                .hasMessageContaining(Moment.EXAMPLE);
    }

    @Property
    void theCanonicalFormReadsBack(
            @ForAll @LongRange(min = 0, max = 253402300799L) long second,
            @ForAll @LongRange(min = 0, max = 999_999_999) long nano) {
        Moment moment = new Moment(Instant.ofEpochSecond(second, nano));
        assertThat(Moment.valueOf(moment.toString())).isEqualTo(moment);
    }
}
