package tw.taipei.policereport.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlePathTest {

    private static final TitlePath TENDERS = TitlePath.valueOf("廳舍整建 > 113 年預計完工項目 > 「工程標案」招標作業");

    @ParameterizedTest
    @ValueSource(strings = {"建置科技執法", "廳舍整建 > 基本設計", "廳舍整建 > 113 年預計完工項目 > 「工程標案」招標作業"})
    void aPathIsItsOwnTextForm(String text) {
        assertThat(TitlePath.valueOf(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "「工程標案」招標作業",
                "113 年預計完工項目 > 「工程標案」招標作業",
                "廳舍整建>113年預計完工項目>「工程標案」招標作業",
                "１１３ 年預計完工項目 > ｢工程標案｣招標作業"
            })
    void anItemIsNamedByItsTitleAndAsManyAroundItAsNeeded(String text) {
        assertThat(TitlePath.valueOf(text).names(TENDERS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"招標作業", "112 年預計完成項目 > 「工程標案」招標作業", "廳舍整建 > 「工程標案」招標作業", "後勤 > 廳舍整建 > 113 年預計完工項目 > 「工程標案」招標作業"})
    void anItemIsNotNamedByAnotherTitleOrPlace(String text) {
        assertThat(TitlePath.valueOf(text).names(TENDERS)).isFalse();
    }

    @Test
    void aPrintedSeparatorIsNoSeparator() {
        TitlePath path = new TitlePath(List.of("廳舍整建", "A > B"));
        assertThat(TitlePath.valueOf(path.toString())).isEqualTo(path);
        assertThat(TitlePath.valueOf("A ＞ B").names(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"''", "' > '", "'廳舍整建 > '", "'> 基本設計'"})
    void aPathHasNoGaps(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> TitlePath.valueOf(text));
    }
}
