package tw.taipei.policereport.tabulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.taipei.policereport.statistics.Label;

class ColumnLabelsTest {

    @ParameterizedTest
    @CsvSource({
        "value, 數值, Value as printed, number",
        "source_line, 行, Line of the report, integer",
        "period_start, 期間起日, First day of the period, date",
        "published, 報告所印文字, Printed text, string",
        "something, something, something, string"
    })
    void a_column_that_everybody_knows_has_a_meaning_and_a_type(String name, String zhTw, String en, String type) {
        assertThat(ColumnLabels.of(name)).isEqualTo(new Label(zhTw, en));
        assertThat(ColumnLabels.type(name)).hasToString(type);
    }

    @Test
    void a_dimension_gives_its_name_to_its_three_columns() {
        Label offence = new Label("案類", "Offence");
        assertThat(ColumnLabels.of("offence", offence)).isEqualTo(offence);
        assertThat(ColumnLabels.of("offence_label_zh", offence))
                .isEqualTo(new Label("案類名稱（中文）", "Offence: label in Chinese"));
        assertThat(ColumnLabels.of("offence_label_en", offence))
                .isEqualTo(new Label("案類名稱（英文）", "Offence: label in English"));
        assertThat(ColumnLabels.dimension("offence_label_en")).isEqualTo("offence");
        assertThat(ColumnLabels.dimension("offence")).isEqualTo("offence");
    }
}
