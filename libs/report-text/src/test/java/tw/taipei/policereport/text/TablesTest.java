package tw.taipei.policereport.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    private static final ReportText REPORT = FirstReport.report();

    @Test
    void each_header_of_the_first_report_opens_a_table() {
        assertThat(FirstReport.tables(REPORT).stream().map(TablesTest::headerLine))
                .containsExactly(
                        27, 57, 85, 104, 119, 125, 151, 172, 187, 216, 250, 268, 289, 313, 333, 353, 368, 379, 386, 392,
                        415, 425, 431, 447, 481, 497, 510, 523, 536, 571);
    }

    /** Header line, first and last line, label and cells of every row, as they are printed in the report. */
    @Test
    void each_row_of_the_first_report_is_read_as_printed() throws IOException {
        assertThat(rows(REPORT)).isEqualTo(printed());
    }

    @Test
    void a_header_on_two_levels_divides_its_columns() {
        assertThat(FirstReport.tables(REPORT))
                .filteredOn(table -> headerLine(table) == 268)
                .singleElement()
                .satisfies(table -> assertThat(table.header().subColumns()).containsExactly("崗位", "人數"));
    }

    @ParameterizedTest
    @CsvSource({"項目 前期 本期 增減數, 16996 18012 1016", "項目　本期　前期　增減情形, 18012 16996 1016", "項 目 本 期 前 期 增 減, 18012 16996 1016"
    })
    void columns_are_known_in_any_order_and_by_other_names(String header, String cells) {
        String values = header.indexOf("前期") < header.indexOf("本期") && header.contains("前期")
                ? "1萬 6,996 1萬 8,012 +1,016"
                : "1萬 8,012 1萬 6,996 +1,016";
        assertThat(RowText.of(ReportText.of(header + "\n發生件數 " + values))).containsExactly("發生件數 " + cells);
    }

    @ParameterizedTest
    @CsvSource({"註：9", "註1：9", "二、其他 9", "(二)其他 9", "項目 本期 前期 增減數"})
    void a_table_ends_at_a_footnote_a_heading_and_the_next_header(String next) {
        ReportText report = ReportText.of("壹、甲\n一、乙\n(一)丙\n項目 本期 前期 增減數\n件數 3 2 +1\n" + next + "\n");
        assertThat(RowText.of(report)).containsExactly("件數 3 2 1");
    }

    @Test
    void a_table_ends_at_a_header_with_unknown_columns() {
        assertThat(rowsOf("件數 2 1 +1\n項目 車輛 人員\n第一分局 27 9")).containsExactly("件數 2 1 1");
    }

    @Test
    void a_bracket_that_nobody_closes_hides_no_numbers() {
        assertThat(rowsOf("甲(人次) 4 3 +1 (40%) (60%)\n乙(人次 6 2 +4 (60%) (40%)"))
                .containsExactly("甲(人次) 4 3 1 (40%) (60%)", "乙(人次 6 2 4 (60%) (40%)");
    }

    @Test
    void a_sub_row_carries_the_label_of_its_group() {
        assertThat(rowsOf("賭博性\n電玩 件數 10 13 -3\n人數 12 22 -10\n風化 件數 2 1 +1\n人數 4 3 +1"))
                .containsExactly("賭博性電玩件數 10 13 -3", "賭博性電玩人數 12 22 -10", "風化件數 2 1 1", "風化人數 4 3 1");
    }

    @ParameterizedTest
    @CsvSource({"'\f', 風化人數 4 3 1", "'', 風化人數 4 3 1", "'\f(二)丁\n', 人數 4 3 1", "'\f註：9\n', 人數 4 3 1"})
    void a_group_goes_on_where_its_table_does_below_a_repeated_header(String between, String row) {
        String header = "項目 本期 前期 增減數\n";
        ReportText report =
                ReportText.of("壹、甲\n一、乙\n(一)丙\n" + header + "風化 件數 2 1 +1\n" + between + header + "人數 4 3 +1\n");
        assertThat(RowText.of(report)).containsExactly("風化件數 2 1 1", row);
    }

    @Test
    void digits_with_a_word_directly_behind_them_belong_to_the_label() {
        assertThat(rowsOf("110報案(件) 6 4 +2\n未滿18歲 30 20 +10\nA1類事故 5 6 -1\n第2期(112年) 7 7 0"))
                .containsExactly("110報案(件) 6 4 2", "未滿18歲 30 20 10", "A1類事故 5 6 -1", "第2期(112年) 7 7 0");
    }

    @Test
    void a_page_break_may_fall_anywhere_in_a_row() {
        assertThat(rowsOf("發生\f件數 1萬\f8,012\n\f1萬 6,996 +1,\f016")).containsExactly("發生件數 18012 16996 1016");
    }

    @Test
    void words_in_place_of_the_change_are_a_remark() {
        assertThat(rowsOf("發生數 193\n(112年上半年)\n230\n(111年下半年)\n本法於111年6月\n1日開始實行"))
                .containsExactly("發生數 193 230 ? [112年上半年] [111年下半年] 本法於111年6月1日開始實行");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,23", "1,2345", "12,34", "1, 23", "1 ,2345", "5萬,234", "1.5,3", "3，5", "3、5", "3:5"})
    void what_starts_as_a_number_and_is_none_is_kept_apart(String printed) {
        Row row = rowOf("發生件數 " + printed + " 7 8");
        assertThat(row.label()).isEqualTo("發生件數");
        assertThat(row.atoms()).hasSize(3);
        assertThat(row.broken()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,234",
                "1,\n234",
                "1, 234",
                "1 ,234",
                "1，234",
                "1_234",
                "1·234.567",
                "5萬1234",
                "5 萬 1,234",
                "1.5",
                "1.234.567"
            })
    void what_is_a_number_is_not_broken(String printed) {
        assertThat(rowOf("發生件數 " + printed + " 7 8").broken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,2O3", "9l", "1,117l", "9Z5"})
    void a_letter_in_place_of_a_digit_breaks_a_number(String printed) {
        assertThat(rowOf("發生件數 7 " + printed + " 8").broken()).hasSize(1);
    }

    @Test
    void a_dash_or_a_word_stands_in_place_of_a_number() {
        assertThat(rowsOf("發生件數 2 - +2\n破獲件數 2 — —\n查獲人數 無 1 無\n測驗人數 未辦理 未辦理 -\n無照駕駛 2 1 +1"))
                .containsExactly("發生件數 2 - 2", "破獲件數 2 - -", "查獲人數 - 1 -", "測驗人數 - - -", "無照駕駛 2 1 1");
    }

    @Test
    void arrows_and_triangles_are_signs() {
        assertThat(rowsOf("發生件數 2 1 ▲1\n破獲件數 1 2 ▼1\n查獲人數 1 2 ↓1\n測驗人數 1 1 ±0"))
                .containsExactly("發生件數 2 1 1", "破獲件數 1 2 -1", "查獲人數 1 2 -1", "測驗人數 1 1 0");
    }

    @Test
    void a_label_may_start_with_digits_and_letters() {
        assertThat(rowsOf("發生件數 2 1 +1\n3C產品宣導(次) 5 4 +1\n3大類犯罪 7 6 +1"))
                .containsExactly("發生件數 2 1 1", "3C產品宣導(次) 5 4 1", "3大類犯罪 7 6 1");
    }

    @Test
    void a_table_with_unknown_columns_is_found_by_its_header() {
        ReportText text = ReportText.of("壹、甲\n項目 車輛 人員\n第一分局 27 9\n項目\n本期 前期 增減數\n件數 2 1 +1\n項目\n場次 備考\n講習 3 無\n");
        assertThat(new TableFinder(text, List.of(List.of("本期", "前期", "增減數"))).others())
                .extracting(
                        table -> table.header().columns(),
                        table -> table.rows().get(0).label())
                .containsExactly(tuple(List.of("車輛", "人員"), "第一分局"), tuple(List.of("場次", "備考"), "講習"));
    }

    private static Row rowOf(String row) {
        ReportText text = ReportText.of("項目 本期 前期 增減數\n" + row + "\n");
        return new TableFinder(text, List.of(List.of("本期", "前期", "增減數")))
                .tables()
                .get(0)
                .rows()
                .get(0);
    }

    private static List<String> rowsOf(String rows) {
        return RowText.of(ReportText.of("項目 本期 前期 增減數\n" + rows + "\n"));
    }

    private static int headerLine(Table table) {
        return REPORT.place(table.header().span()).line();
    }

    private static List<String> rows(ReportText report) {
        List<String> rows = new ArrayList<>();
        for (Table table : FirstReport.tables(report)) {
            for (Row row : table.rows()) {
                Place place = report.place(row.span());
                String cells = RowText.of(report, table.header(), row)
                        .substring(row.label().length() + 1);
                rows.add(String.join(
                        ";", "" + headerLine(table), "" + place.line(), "" + place.endLine(), row.label(), cells));
            }
        }
        return rows;
    }

    private static List<String> printed() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TablesTest.class.getResourceAsStream("/2023-S1/rows.csv")),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
