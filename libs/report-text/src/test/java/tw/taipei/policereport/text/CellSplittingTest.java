package tw.taipei.policereport.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellSplittingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1萬 8,012 1萬 6,996 +1,016; 18012 16996 1016",
                "7 萬 5,258 5 萬 4,980 +2 萬 278; 75258 54980 20278",
                "9,077 1萬 4,020 -4,943; 9077 14020 -4943",
                "20萬5,547 20萬 547 +5,000; 205547 200547 5000",
                "72萬 707 67萬 5,650 +4萬 5,057; 720707 675650 45057",
                "5億 6,724萬|6,530元|4億 9,718萬|4,329元|+7,006萬|2,201元; 567246530元 497184329元 70062201元",
                "129 件|1,171 人|135 件|1,156 人|-6 件|+15 人; 129件 1171人 135件 1156人 -6件 15人",
                "0 0 0; 0 0 0",
                "0 0 +0; 0 0 0"
            })
    void numbers_are_told_apart(String printed, String cells) {
        assertThat(RowText.split(printed)).isEqualTo(cells);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1萬 502 502 +1萬; 10502 502 10000",
                "1萬 502 1萬 +502; 10502 10000 502",
                "3萬 5 2萬 +1萬 5; 30005 20000 10005",
                "3萬 2萬 5 +9,995; 30000 20005 9995",
                "1億 1億 5,000萬 -5,000萬; 100000000 150000000 -50000000"
            })
    void the_change_decides_to_which_number_the_ones_belong(String printed, String cells) {
        assertThat(RowText.split(printed)).isEqualTo(cells);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "18 012 16 996 +1 016; 18012 16996 1016",
                "18.012 17.996 +16; 18012 17996 16",
                "1.234.567 1.234.566 +1; 1234567 1234566 1",
                "18，012 16，996 ＋1，016; 18012 16996 1016",
                "18012 16996 +1016; 18012 16996 1016",
                "１８,０１２ １６,９９６ ＋１,０１６; 18012 16996 1016",
                "１ 萬 ８０１２　１萬６９９６　＋１０１６; 18012 16996 1016",
                "2,030 2,071 −41; 2030 2071 -41",
                "2,030 2,071 －41; 2030 2071 -41",
                "2,030 2,071 –41; 2030 2071 -41",
                "133.32 759.59 -626.27; 133.32 759.59 -626.27",
                "1.43 0.00 1.43; 1.43 0.00 1.43",
                "1.2 3.45 -2.25; 1.2 3.45 -2.25"
            })
    void separators_and_signs_may_be_of_any_kind(String printed, String cells) {
        assertThat(RowText.split(printed)).isEqualTo(cells);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "102.85% 103.84%|-0.99個|百分點; 102.85% 103.84% -0.99個百分點",
                "100.00% 100.00%|0個 百分點; 100.00% 100.00% 0個百分點",
                "99.86% 99.93% -0.07個|百分點; 99.86% 99.93% -0.07個百分點",
                "99.86% 99.93% -0.07百分點; 99.86% 99.93% -0.07百分點",
                "104.07 ％ 102.63％ 1.44 個 百 分 點; 104.07% 102.63% 1.44個百分點"
            })
    void percentage_points_may_wrap(String printed, String cells) {
        assertThat(RowText.split(printed)).isEqualTo(cells);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "5億 6,724萬 4億 9,718萬 +7,006萬|6,530元 4,329元 2,201元; 567246530元 497184329元 70062201元",
                "1,645萬 611萬 +1,033萬|800元 2,500元 8,300元; 16450800元 6112500元 10338300元"
            })
    void money_may_wrap_line_by_line_across_the_cells(String printed, String cells) {
        assertThat(RowText.split(printed)).isEqualTo(cells);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "5 - +5; 5 - 5",
                "5 -- 5; 5 - 5",
                "- 4 -; - 4 -",
                "- - -; - - -",
                "－ 4 －; - 4 -",
                "… 4 …; - 4 -",
                "-- 4 --; - 4 -",
                "… … 0; - - 0",
                "— 4 ——; - 4 -",
                "6 0 +6; 6 0 6"
            })
    void a_dash_is_a_cell_without_a_number(String printed, String cells) {
        assertThat(RowText.split(printed)).isEqualTo(cells);
    }

    @Test
    void shares_in_brackets_are_no_cells() {
        assertThat(RowText.split("9,782|(67%)|1 萬 1,479|(73%)|-1,697")).isEqualTo("9782 11479 -1697 (67%) (73%)");
    }

    @Test
    void three_decimals_that_may_be_thousands_are_ambiguous() {
        assertThat(RowText.split("18.012 16.996 +1.016")).isEqualTo("18.012 16.996 1.016 ambiguous");
    }

    @Test
    void a_change_that_does_not_add_up_is_read_as_printed() {
        assertThat(RowText.split("18 16 +3")).isEqualTo("18 16 3");
    }

    @ParameterizedTest
    @CsvSource({"18", "18 16", "18 16 +2 4 5 6", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25"})
    void too_few_or_too_many_numbers_are_not_guessed_into_three(String printed) {
        assertThat(RowText.split(printed)).isEqualTo("unreadable unreadable unreadable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "193|230|本法開始實行; 193 230 ? 本法開始實行",
                "3萬 1,976|7|本法開始實行; 31976 7 ? 本法開始實行",
                "6|57萬9,616|本法開始實行; 6 579616 ? 本法開始實行"
            })
    void a_remark_stands_for_a_change(String printed, String cells) {
        assertThat(RowText.split(printed)).isEqualTo(cells);
    }

    @ParameterizedTest
    @ValueSource(strings = {"其餘情形，詳見次節說明。", "+", "個百分點", "元"})
    void neither_a_paragraph_nor_what_is_left_of_a_number_stands_for_a_change(String left) {
        assertThat(RowText.split("193 230|" + left)).startsWith("unreadable unreadable unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1萬 234 5,678", "1萬 234 +7萬 5,678", "1萬 234 無法比較之原因"})
    void a_number_that_is_missing_is_not_cut_from_another(String printed) {
        assertThat(RowText.split(printed)).startsWith("unreadable");
    }

    @Test
    void a_number_that_is_missing_is_not_cut_from_another_where_no_change_is_printed() {
        assertThat(RowText.rows("項目 隊數 巡守員人數", "合計 1萬 2,345")).containsExactly("合計 unreadable unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"67萬7,580 67萬7,580", "8萬 7,460 8萬 7,460"})
    void the_same_number_twice_may_lack_a_zero(String printed) {
        assertThat(RowText.split(printed))
                .satisfiesAnyOf(cells -> assertThat(cells).startsWith("unreadable"), cells -> assertThat(cells)
                        .endsWith("ambiguous"));
    }

    @Test
    void numbers_that_have_run_together_are_not_read_where_the_others_are_written_with_their_ten_thousands() {
        assertThat(RowText.split("3 萬 913811 +3 萬 102")).startsWith("unreadable");
    }

    @Test
    void numbers_that_do_not_add_up_are_read_as_printed() {
        assertThat(RowText.split("7 萬 5,258 5 萬 4,980 +2 萬 279")).isEqualTo("75258 54980 20279");
    }

    @Test
    void no_number_starts_with_a_zero() {
        assertThat(RowText.split("0,545 300 +245")).startsWith("unreadable");
        assertThat(RowText.split("0.55 0.30 +0.25")).isEqualTo("0.55 0.30 0.25");
    }

    @Test
    void each_cell_has_each_unit_once() {
        assertThat(RowText.split("1,171 人 129 件|135 件 1,156 人|-6 件 +15 人")).isEqualTo("129件 1171人 135件 1156人 -6件 15人");
        assertThat(RowText.split("1,171 人 1,156 人|129 件 135 件|-6 件 +15 人")).startsWith("unreadable");
    }

    @Test
    void more_decimals_than_a_number_can_have_are_thousands_or_a_mistake() {
        assertThat(splitWholeNumbers("18.012 16.996 +1.016")).contains("18012");
        assertThat(splitWholeNumbers("18.01 16.996 +1.016")).isEmpty();
    }

    private static Optional<String> splitWholeNumbers(String printed) {
        ReportText report = ReportText.of("項目 本期 前期 增減數\n件數 " + printed + "\n");
        List<String> columns = List.of("本期", "前期", "增減數");
        Row row =
                new TableFinder(report, List.of(columns)).tables().get(0).rows().get(0);
        return new CellSplitter(report, columns, List.of(""), List.of(0))
                .split(row)
                .cell("本期", 0)
                .map(cell -> cell.value().toPlainString());
    }

    @Test
    void ones_behind_ten_thousands_belong_to_them_where_no_change_says_otherwise() {
        assertThat(RowText.rows("項目 隊數 巡守員人數", "里守望相助隊 276 1萬 3,329")).containsExactly("里守望相助隊 276 13329");
        assertThat(RowText.rows("項目 隊數 巡守員人數", "合計 4,686 3萬 502")).containsExactly("合計 4686 30502");
    }

    @Test
    void two_numbers_to_a_column_follow_each_other() {
        assertThat(RowText.rows("項目\n本期 前期 增減數\n崗位 人數 崗位 人數 崗位 人數", "週休假期\n疏導崗位\n164 196 162 194 +2 +2"))
                .containsExactly("週休假期疏導崗位 164 196 162 194 2 2");
    }
}
