package tw.taipei.policereport.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {

    private static final ReportText REPORT = FirstReport.report();

    @ParameterizedTest
    @CsvFileSource(resources = "/2023-S1/outline.csv", delimiter = ';')
    void parts_chapters_and_sections_are_headings(int line, String path, String title) {
        Section section = sectionStartingOn(line);
        assertThat(section.path()).isEqualTo(path);
        assertThat(section.title()).isEqualTo(title);
        assertThat(section.level()).isEqualTo(path.split("、").length);
    }

    @Test
    void there_are_no_other_parts_chapters_and_sections() {
        assertThat(REPORT.outline().stream().filter(section -> section.level() <= 3))
                .hasSize(80);
    }

    @ParameterizedTest
    @CsvSource({
        "479, 壹、十一、(一)、1",
        "508, 壹、十一、(一)、3",
        "620, 貳、一、(二)、1",
        "988, 貳、三、(三)、3、(1)",
        "1004, 貳、三、(三)、4、(1)",
        "1336, 貳、五、(四)、5",
        "1592, 貳、七、(二)、3、(3)"
    })
    void items_are_headings_with_and_without_a_space(int line, String path) {
        assertThat(sectionStartingOn(line).path()).isEqualTo(path);
    }

    /** Every line of part 貳 that starts with a number and 、 or with a number in brackets, as counted in the report. */
    @Test
    void each_item_of_part_two_is_a_heading_once() {
        List<Integer> printed = REPORT.lines().stream()
                .filter(line -> line.number() > 590 && line.text().matches(" ?(?:\\d{1,2}、|\\(\\d{1,2}\\)).*"))
                .map(Line::number)
                .toList();
        List<Integer> read = REPORT.outline().stream()
                .filter(section -> section.level() > 3 && lineOf(section) > 590)
                .map(OutlineTest::lineOf)
                .toList();
        assertThat(read).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 56, 322, 327, 330, 349, 519, 1024, 1126, 1271, 1314, 1322, 1438})
    void notes_wrapped_sentences_and_cells_are_no_headings(int line) {
        assertThat(REPORT.outline()).noneMatch(section -> lineOf(section) == line);
    }

    @Test
    void a_section_ends_where_the_next_of_its_level_or_above_starts() {
        Section theft = sectionStartingOn(185);
        Section network = sectionStartingOn(214);
        assertThat(theft.end()).isEqualTo(network.heading().start());
        assertThat(network.end()).isEqualTo(sectionStartingOn(236).heading().start());
        assertThat(sectionStartingOn(19).end())
                .isEqualTo(sectionStartingOn(590).heading().start());
    }

    @Test
    void a_place_names_page_line_column_and_innermost_section() {
        int offset = REPORT.text().indexOf("(本轄 2,064)");
        assertThat(REPORT.place(new Span(offset, offset + 10))).isEqualTo(new Place(4, 194, 1, 194, "壹、一、(九)"));
        assertThat(REPORT.place(new Span(0, 1)).section()).isEmpty();
    }

    @Test
    void headings_are_found_again_when_every_line_is_wrapped_elsewhere() {
        ReportText narrow = ReportText.of(REPORT.text().replace("各類刑案工作執行績效", "各類刑案\n工作執行績效"));
        assertThat(narrow.outline().stream().map(Section::path))
                .isEqualTo(REPORT.outline().stream().map(Section::path).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_wrapped_heading_goes_on_to_its_table_where_line_ends_say_nothing(String lineEnd) {
        String wrapped =
                "壹、成果|一、刑案|(一)防制暴|力犯罪|項目 本期 前期 增減數|件數 2 1 +1|" + "(二)維護行|車安全|本市交通事故減少，持續稽查。|項目 本期 前期 增減數|件數 2 1 +1|";
        List<String> titles = ReportText.of(wrapped.replace("|", lineEnd + "\n")).outline().stream()
                .map(Section::title)
                .toList();
        assertThat(titles).containsExactly("成果", "刑案", "防制暴力犯罪", "維護行");
    }

    @Test
    void a_number_above_a_heading_is_no_part_of_its_number() {
        ReportText report = ReportText.of("壹、成果\n1、甲\n2、乙\n空中大學 4 +4\n0\n3、丙\n");
        assertThat(report.outline()).extracting(Section::title).containsExactly("成果", "甲", "乙", "丙");
        assertThat(report.place(report.outline().get(3).heading()).line()).isEqualTo(6);
    }

    @Test
    void chapters_count_beyond_ten() {
        String text = String.join(
                "\n",
                IntStream.rangeClosed(1, 25).mapToObj(OutlineTest::chapter).toList());
        assertThat(ReportText.of("壹、甲\n" + text).outline()).hasSize(26).last().satisfies(section -> assertThat(
                        section.path())
                .isEqualTo("壹、二十五"));
    }

    private static String chapter(int number) {
        String ones = "〇一二三四五六七八九".substring(number % 10, number % 10 + 1).replace("〇", "");
        String tens = number < 10 ? "" : number < 20 ? "十" : "二十";
        return tens + ones + "、乙";
    }

    private static Section sectionStartingOn(int line) {
        return REPORT.outline().stream()
                .filter(section -> lineOf(section) == line)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no heading on line " + line));
    }

    private static int lineOf(Section section) {
        return REPORT.lineAt(Objects.requireNonNull(section).heading().start()).number();
    }

    @Test
    void words_of_a_heading_are_found_where_its_wrapped_end_is_not_told_from_the_text_below() {
        ReportText text = ReportText.of("壹、成果\n一、訓練\n(一)強化員警心理諮\n\n詢輔導功能\n\n註：提供同仁諮詢管道，\n計有2處。\n(二)提升專業職能\n講習。\n");
        Section wrapped = text.outline().get(2);

        assertThat(text.isHeaded(wrapped, "強化員警心理諮詢輔導功能")).isTrue();
        assertThat(text.isHeaded(wrapped, "提供同仁諮詢管道")).isFalse();
        assertThat(text.isHeaded(text.outline().get(3), "強化員警心理諮詢輔導功能")).isFalse();
    }

    @Test
    void the_sections_around_each_place_are_those_that_have_started_and_not_ended() {
        ReportText text = FirstReport.report();
        for (Line line : text.lines()) {
            int offset = line.start();
            assertThat(text.sectionsAt(offset))
                    .isEqualTo(text.outline().stream()
                            .filter(section -> section.heading().start() <= offset && offset < section.end())
                            .toList());
        }
    }

    @Test
    void a_section_is_found_by_words_of_its_heading() {
        ReportText text = FirstReport.report();
        assertThat(text.headed("強化員警心理諮詢").map(Section::path)).contains("壹、十一、(二)");
        assertThat(text.headed("沒有這個標題")).isEmpty();
    }

    @Test
    void of_a_line_without_end_what_is_near_the_number_is_quoted() {
        ReportText text = ReportText.of("甲".repeat(100_000) + "18,012" + "乙".repeat(100_000));
        Span number = text.numerals().get(0).span();
        assertThat(text.quote(number)).contains("甲18,012乙").hasSizeLessThan(2_000);
        assertThat(text.excerpt(new Span(0, text.text().length())))
                .startsWith("甲")
                .hasSizeLessThan(6_000);
    }
}
