package tw.taipei.policereport.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RobustnessProperties {

    private static final String REPORT = FirstReport.text();

    @Property
    void any_text_is_read(@ForAll String text) {
        readAll(text);
    }

    @Property(tries = 2000)
    void any_text_of_the_words_of_a_report_is_read(@ForAll("words") String text) {
        readAll(text);
    }

    @Property(tries = 60)
    void a_report_cut_anywhere_is_read(@ForAll Random random) {
        int from = random.nextInt(REPORT.length());
        readAll(REPORT.substring(from, from + random.nextInt(REPORT.length() - from)));
        readAll(REPORT.substring(0, from));
    }

    @Property(tries = 60)
    void a_report_with_anything_anywhere_is_read(@ForAll Random random, @ForAll("words") String text) {
        int at = random.nextInt(REPORT.length());
        readAll(REPORT.substring(0, at) + text + REPORT.substring(at));
    }

    @Property
    void any_bytes_are_text_or_refused(@ForAll byte[] bytes) {
        assertThat(readsOrRefuses(bytes)).isTrue();
    }

    @Property(tries = 100)
    void a_report_with_damaged_bytes_is_text_or_refused(@ForAll Random random) {
        byte[] bytes = FirstReport.bytes();
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        assertThat(readsOrRefuses(Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1)))
                .isTrue();
    }

    @Property(tries = 200)
    void a_damaged_pdf_is_read_or_refused(@ForAll Random random) {
        byte[] bytes = SamplePdf.of("壹、發生件數 18,012\f破獲件數 16,996");
        for (int i = 0; i <= random.nextInt(4); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        assertThat(readsOrRefuses(() -> readAll(new PdfReading(bytes).text()))).isTrue();
    }

    /** Each would take hours if the time to read grew with the square of the length. */
    @Example
    void long_monotonous_texts_are_read() {
        for (String word : List.of(
                "1 ",
                "1",
                "(",
                "(1) ",
                "1,111",
                "-",
                "- ",
                "壹、\n",
                "項目 本期 前期 增減數\n",
                "註：",
                "\f",
                " \n",
                "萬",
                "1萬",
                "1億 ",
                "件",
                "1.111",
                "甲 1 ")) {
            String text = "壹、甲\n項目 本期 前期 增減數\n" + word.repeat(600_000 / word.length());
            assertThat(readsOrRefuses(() -> readAll(text))).isTrue();
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "項目", "本期", "前期", "增減數", "壹", "一", "(一)", "、", "1", "12", "(1)", "註", "：", ":", "萬", "億", ",",
                        "，", ".", "+", "-", "…", "%", "個百分點", "件", "人", "元", "(", ")", "（", "）", "本轄", "年", "月", "日",
                        "112", "上半年", "件數", "人數", " ", "  ", "\n", "\n\n", "\r\n", "\f", "\u00A0", "\u3000", "\uFEFF",
                        "\uD840", "\uDC00", "ㄧ", "｣", "１", "－", "000", "崗位", "發生", "A", "第", "頁", "共", "/", "-1",
                        "+1,016", "隊數", "巡守員人數", "數量")
                .list()
                .ofMaxSize(60)
                .map(words -> words.stream().collect(Collectors.joining()));
    }

    private static boolean readsOrRefuses(byte[] bytes) {
        return readsOrRefuses(() -> readAll(DocumentDecoder.decode(bytes).text()));
    }

    private static boolean readsOrRefuses(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (UnreadableDocumentException e) {
            return e.line() >= 0 && !e.messageZh().isEmpty();
        }
    }

    private static void readAll(String text) {
        ReportText report = ReportText.of(text);
        assertThat(report.pages()).isPositive();
        assertThat(report.lines().get(report.lines().size() - 1).end())
                .isEqualTo(report.text().length());
        assertThat(RowText.of(report)).doesNotContainNull();
        assertThat(report.numerals())
                .allSatisfy(numeral -> assertThat(numeral.span().end())
                        .isLessThanOrEqualTo(report.text().length()));
        report.outline().stream().limit(100).forEach(section -> assertThat(
                        report.place(section.heading()).section())
                .isNotNull());
        assertThat(report.currentPeriod()).isNotNull();
        assertThat(report.basePeriod()).isNotNull();
    }
}
