package tw.taipei.policereport.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesKeyTest {

    @ParameterizedTest
    @CsvSource({
        "reported, reported",
        "reported.theft, reported.theft",
        "cleared.theft.own, cleared.theft.own",
        "cleared.theft.total, cleared.theft",
        "cleared.total.total, cleared",
        "cleared.total.own, cleared.total.own",
        "clearance-rate.a1, clearance-rate.a1",
        "total, total",
    })
    void theWholeOfADimensionIsLeftOutAtTheEndOnly(String text, String canonical) {
        assertThat(SeriesKey.valueOf(text)).hasToString(canonical).isEqualTo(SeriesKey.valueOf(canonical));
    }

    @Test
    void aCodeThatIsLeftOutIsTheTotal() {
        SeriesKey key = SeriesKey.valueOf("cleared.theft");
        assertThat(key.code(0)).isEqualTo("theft");
        assertThat(key.code(1)).isEqualTo(Code.TOTAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "cleared.",
                ".theft",
                "cleared..own",
                "Cleared",
                "cleared theft",
                "破獲",
                "a--b",
                "-a",
                "a-"
            })
    void aKeyHasNamesInLowerCase(String text) {
        assertThatThrownBy(() -> SeriesKey.valueOf(text))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a name in a series key");
    }

    @Test
    void aVeryLongNameIsReadLikeAnyOther() {
        String name = "a-".repeat(50_000) + "a";
        assertThat(SeriesKey.valueOf(name)).hasToString(name);
    }

    @Test
    void keysAreOrderedAsTheyAreWritten() {
        List<SeriesKey> ordered = List.of(
                SeriesKey.valueOf("cleared"), SeriesKey.valueOf("cleared.theft"), SeriesKey.valueOf("reported"));
        assertThat(ordered).isSorted();
    }

    @Property
    void theTextFormReadsBack(@ForAll("keys") SeriesKey key) {
        assertThat(SeriesKey.valueOf(key.toString())).isEqualTo(key);
    }

    @Provide
    Arbitrary<SeriesKey> keys() {
        Arbitrary<String> word = Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(6);
        Arbitrary<String> name = word.list().ofMinSize(1).ofMaxSize(3).map(words -> String.join("-", words));
        Arbitrary<List<String>> codes =
                Arbitraries.oneOf(name, Arbitraries.just(Code.TOTAL)).list().ofMaxSize(4);
        return Combinators.combine(name, codes).as(SeriesKey::new);
    }
}
