package tw.taipei.policereport.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownCodeExceptionTest {

    @ParameterizedTest
    @CsvSource({
        "theif, theft",
        "tehft, theft",
        "htfet, theft",
        "THEFT, theft",
        "thefts, theft",
        "frued, fraud",
        "violence, violent",
        "organized, organised",
        "homicide,",
        "竊盜,",
        "'',",
    })
    void theNearestKnownCodeIsNamedIfAnyIsNear(String given, String nearest) {
        UnknownCodeException unknown =
                new UnknownCodeException("offence", given, List.of("violent", "organised", "drugs", "fraud", "theft"));
        assertThat(unknown.nearest().orElse(null)).isEqualTo(nearest);
    }

    @Test
    void ofTwoEquallyNearTheFirstInTheAlphabetIsNamed() {
        assertThat(Spelling.nearest("cat", List.of("rat", "bat"))).contains("bat");
        assertThat(Spelling.nearest("cat", List.of())).isEmpty();
    }

    @Test
    void theMessageSaysWhatWasGivenAndWhatIsKnown() {
        UnknownCodeException unknown = catchThrowableOfType(
                UnknownCodeException.class,
                () -> FirstReport.OFFENCES.dimensions().get(1).code("owne"));
        assertThat(unknown).hasMessage("'owne' is not a value of 'jurisdiction'; known are own, other");
        assertThat(unknown.name()).isEqualTo("jurisdiction");
        assertThat(unknown.given()).isEqualTo("owne");
        assertThat(unknown.known()).containsExactly("own", "other");
    }

    @Test
    void aBasisIsOneOfFour() {
        assertThat(Basis.names()).containsExactly("as-published", "year-earlier", "previous-half", "explicit");
        assertThat(Basis.names())
                .allSatisfy(name -> assertThat(Basis.fromText(name)).hasToString(name));
        assertThatThrownBy(() -> Basis.fromText("year-erlier"))
                .isInstanceOfSatisfying(UnknownCodeException.class, unknown -> assertThat(unknown.nearest())
                        .contains("year-earlier"));
    }
}
