package tw.taipei.policereport.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.taipei.policereport.statistics.Label;

class TermTest {

    @ParameterizedTest
    @ValueSource(strings = {"酒後駕車|Drink driving", "瑞安街職務宿舍|Rui'an Street Staff Housing", "臺北|Taipei"})
    void aTermIsItsOwnTextForm(String text) {
        assertThat(Term.valueOf(text)).hasToString(text);
    }

    @Test
    void spacesAroundTheNamesAreNotPartOfThem() {
        assertThat(Term.valueOf(" 毒品 | Drugs ").label()).isEqualTo(new Label("毒品", "Drugs"));
    }

    @ParameterizedTest
    @CsvSource({
        "酒後駕車|Drink driving, drink-driving",
        "民權東路與舊宗路口|Minquan E. Rd. and Jiuzong Rd., minquan-e-rd-and-jiuzong-rd",
        "瑞安街|Rui'an Street, rui-an-street",
        "咖啡|Café 24, café-24"
    })
    void readersAskForItByItsEnglishName(String text, String code) {
        assertThat(Term.valueOf(text).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"毒品", "|Drugs", "毒品|", "毒品|毒品", "毒品|Drugs|Drogen", "毒品|110", "毒品|a;b", ""})
    void halfATermIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Term.valueOf(text));
    }
}
