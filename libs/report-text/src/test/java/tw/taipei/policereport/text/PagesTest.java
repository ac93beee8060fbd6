package tw.taipei.policereport.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    @Test
    void the_first_report_has_34_pages() {
        ReportText report = FirstReport.report();
        List<Integer> starts = report.lines().stream()
                .collect(Collectors.groupingBy(Line::page, Collectors.summarizingInt(Line::number)))
                .values()
                .stream()
                .map(numbers -> numbers.getMin())
                .toList();
        assertThat(report.pages()).isEqualTo(34);
        assertThat(starts)
                .containsExactly(
                        1, 57, 117, 175, 236, 285, 331, 373, 405, 436, 497, 536, 590, 639, 688, 737, 786, 837, 884, 937,
                        986, 1035, 1084, 1137, 1184, 1231, 1284, 1337, 1390, 1441, 1486, 1533, 1584, 1631);
    }

    @ParameterizedTest
    @CsvSource({"219, 4", "225, 4"})
    void an_indented_second_line_of_a_label_starts_no_page(int line, int page) {
        assertThat(FirstReport.report().lines().get(line - 1).page()).isEqualTo(page);
    }

    @Test
    void form_feeds_take_the_place_of_indents() {
        ReportText report = ReportText.of("一\n 二\n\f三\n四\f五\n\f\f六");
        assertThat(report.lines().stream().map(Line::page)).containsExactly(1, 1, 2, 3, 5);
    }

    @Test
    void a_form_feed_before_everything_opens_the_first_page() {
        assertThat(ReportText.of("\f一\n\f二").pages()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%d",
                "- %d -",
                "－%d－",
                "第 %d 頁",
                "第%d頁,共 34 頁",
                "第 %d 頁 / 共 34 頁",
                "%d / 34",
                "Page %d of 34",
                "(%d)"
            })
    void page_numbers_are_no_data(String form) {
        assertThat(numerals(form, 1, "甲 18\n", "乙 19\n", "丙 20\n")).containsExactly("18", "19", "20");
    }

    @Test
    void page_numbers_may_start_behind_a_cover() {
        assertThat(numerals("%d", -1, "甲 18\n", "乙 19\n", "丙 20\n", "丁 21\n", "戊 22\n"))
                .containsExactly("18", "19", "20", "21", "22");
    }

    @Test
    void page_numbers_may_stand_at_the_top() {
        ReportText report = ReportText.of("\n1\n甲 18\n\f\n2\n乙 19\n\f3\n丙 20\n");
        assertThat(report.numerals().stream().map(Numeral::text)).containsExactly("18", "19", "20");
        assertThat(report.lines()).hasSize(9);
    }

    @Test
    void a_number_alone_on_a_last_line_is_data_when_it_does_not_count_up() {
        ReportText report = ReportText.of("甲\n23\n\f乙\n20\n\f丙\n3\n");
        assertThat(report.numerals().stream().map(Numeral::text)).containsExactly("23", "20", "3");
    }

    @Test
    void two_pages_are_too_few_to_tell_a_page_number_from_data() {
        assertThat(ReportText.of("甲\n1\n\f乙\n2\n").numerals()).hasSize(2);
    }

    @Test
    void page_numbers_may_stand_where_an_indented_line_starts_a_page() {
        ReportText foot = ReportText.of("甲 18\n\n1\n 乙 19\n\n2\n 丙 20\n\n3\n");
        assertThat(foot.numerals().stream().map(Numeral::text)).containsExactly("18", "19", "20");
        assertThat(foot.pages()).isEqualTo(3);
        ReportText head = ReportText.of("1\n甲\n 2\n乙\n 3\n丙\n");
        assertThat(head.numerals()).isEmpty();
        assertThat(head.pages()).isEqualTo(3);
    }

    @Test
    void within_a_page_nothing_is_a_page_number() {
        assertThat(ReportText.of("1\n\n甲\n\n2\n\n乙\n\n3\n").numerals()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%d", "- %d -", "第 %d 頁", "%d / 7", "臺北市政府警察局工作報告 %d", "臺北市政府警察局工作報告"})
    void numbers_or_heads_that_stand_evenly_through_the_whole_text_part_its_pages(String form) {
        String text = IntStream.rangeClosed(1, 7)
                .mapToObj(page -> "甲\n乙\n" + (page + 17) + "\n丙\n" + String.format(form, page) + "\n")
                .collect(Collectors.joining());
        ReportText report = ReportText.of(text);
        assertThat(report.numerals().stream().map(Numeral::text))
                .containsExactly("18", "19", "20", "21", "22", "23", "24");
        assertThat(report.lines()).hasSize(36);
        assertThat(report.pages()).isEqualTo(form.contains("%d") ? 8 : 7);
    }

    @Test
    void numbers_that_stand_on_some_pages_only_are_data() {
        String text = IntStream.rangeClosed(1, 9)
                .mapToObj(page -> "甲\n乙\n丙\n" + (page < 6 ? page + "\n" : "丁\n"))
                .collect(Collectors.joining());
        assertThat(ReportText.of(text + text).numerals()).hasSize(10);
    }

    @Test
    void a_cell_with_the_number_of_its_page_leaves_doubt_which_is_the_mark() {
        String text = IntStream.rangeClosed(1, 7)
                .mapToObj(page -> "甲\n乙\n丙\n丁\n" + (page == 4 ? "4\n" : "戊\n") + page + "\n")
                .collect(Collectors.joining());
        assertThat(ReportText.of(text).numerals()).hasSize(2);
    }

    private static List<String> numerals(String form, int first, String... pages) {
        String text = IntStream.range(0, pages.length)
                .mapToObj(i -> pages[i] + (first + i < 1 ? "" : String.format(form, first + i)) + "\n")
                .collect(Collectors.joining("\f"));
        return ReportText.of(text).numerals().stream().map(Numeral::text).toList();
    }
}
