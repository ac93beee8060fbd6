package tw.taipei.policereport.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfDocumentTest {

    @Test
    void the_report_reads_the_same_from_pdf_as_from_text() {
        ReportText text = FirstReport.report();
        ReportText pdf = read(SamplePdf.of(withFormFeeds(text)));
        assertThat(pdf.pages()).isEqualTo(34);
        assertThat(RowText.of(pdf)).isEqualTo(RowText.of(text)).isNotEmpty();
        assertThat(pdf.numerals().stream().map(Numeral::value))
                .isEqualTo(text.numerals().stream().map(Numeral::value).toList());
        assertThat(pdf.outline().stream().map(Section::path))
                .isEqualTo(text.outline().stream().map(Section::path).toList());
        assertThat(pdf.currentPeriod().map(PeriodText::text)).contains("112年1至6月");
    }

    @Test
    void rows_stand_on_the_same_pages_as_in_the_text() {
        ReportText text = FirstReport.report();
        ReportText pdf = read(SamplePdf.of(withFormFeeds(text)));
        assertThat(pages(pdf)).isEqualTo(pages(text));
    }

    @Test
    void page_numbers_on_the_pages_change_nothing() {
        ReportText text = FirstReport.report();
        String numbered = numbered(withFormFeeds(text));
        ReportText pdf = read(SamplePdf.of(numbered));
        assertThat(RowText.of(pdf)).isEqualTo(RowText.of(text));
        assertThat(pdf.numerals()).hasSameSizeAs(text.numerals());
    }

    @Test
    void cells_drawn_side_by_side_are_rows() {
        List<List<List<String>>> rows = List.of(
                cells("項目", "本期", "前期", "增減數"),
                cells("發生件數", "1萬 8,012", "1萬 6,996", "+1,016"),
                cells(
                        "破獲件數",
                        "1萬 8,526/(本轄 1萬 7,279)/(他轄 1,247)",
                        "1萬 7,648/(本轄 1萬 6,317)/(他轄 1,331)",
                        "+878/(本轄+962)/(他轄-84)"),
                cells("破獲率", "102.85%", "103.84%", "-0.99個/百分點"),
                cells("財損金額", "5億 6,724萬/6,530元", "4億 9,718萬/4,329元", "+7,006萬/2,201元"),
                cells("取締違反號誌/管制(件)", "7 萬 5,258", "5 萬 4,980", "+2 萬 278"));
        try (SamplePdf pdf = new SamplePdf(FirstReport.text() + "/")) {
            ReportText report = read(pdf.table(rows).bytes());
            assertThat(RowText.of(report))
                    .containsExactly(
                            "發生件數 18012 16996 1016",
                            "破獲件數 18526 17648 878 (本轄 17279) (他轄 1247) (本轄 16317) (他轄 1331) (本轄 962) (他轄 -84)",
                            "破獲率 102.85% 103.84% -0.99個百分點",
                            "財損金額 567246530元 497184329元 70062201元",
                            "取締違反號誌管制(件) 75258 54980 20278");
        }
    }

    /** Some writers give a font of traditional characters, which they do not embed, the encoding of simplified ones. */
    @ParameterizedTest
    @ValueSource(strings = {"UniCNS-UCS2-H", "UniCNS-UTF16-H", "UniGB-UCS2-H", "UniJIS-UCS2-H"})
    void a_font_that_is_only_named_is_read_by_its_unicode_codes(String encoding) {
        String printed = "週休假期疏導崗位鑑識 1萬 8,012 -30";
        String codes = HexFormat.of().formatHex(printed.getBytes(StandardCharsets.UTF_16BE));
        byte[] bytes = RawPdf.withPages("3 0 R", 1)
                .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>")
                .stream("", "BT /F1 14 Tf 72 700 Td <" + codes + "> Tj ET")
                .object("<< /Type /Font /Subtype /Type0 /BaseFont /MSung-Light /Encoding /" + encoding
                        + " /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /MSung-Light /DW 1000"
                        + " /CIDSystemInfo << /Registry (Adobe) /Ordering (CNS1) /Supplement 1 >> >>] >>")
                .bytes();
        assertThat(DocumentDecoder.decode(bytes).text().strip()).isEqualTo(printed);
    }

    @Test
    void a_page_without_text_keeps_its_number() {
        try (SamplePdf pdf = new SamplePdf("一二三")) {
            pdf.emptyPage().page(List.of("二")).emptyPage().page(List.of("三"));
            ReportText report = read(pdf.bytes());
            assertThat(report.place(new Span(
                                    report.text().indexOf("二"), report.text().length()))
                            .page())
                    .isEqualTo(2);
            assertThat(report.place(new Span(
                                    report.text().indexOf("三"), report.text().length()))
                            .page())
                    .isEqualTo(4);
        }
    }

    @Test
    void a_pdf_that_opens_without_password_is_read_though_its_owner_has_one() {
        try (SamplePdf pdf = new SamplePdf("發生件數")) {
            byte[] bytes = pdf.page(List.of("發生件數 18")).bytesWithPasswords("owner", "");
            assertThat(DocumentDecoder.decode(bytes).text()).contains("發生件數 18");
        }
    }

    @Test
    void five_hundred_pages_are_a_report() {
        String page = String.join("\n", List.of("發生件數 18,012 16,996 +1,016", "破獲件數 1 2 -1"));
        byte[] bytes = SamplePdf.of(
                String.join("\f", IntStream.range(0, 500).mapToObj(i -> page).toList()));
        assertThat(read(bytes).pages()).isEqualTo(500);
    }

    @Test
    void what_the_bytes_are_decides_whatever_is_declared() {
        byte[] bytes = SamplePdf.of("發生件數 18");
        assertThat(DocumentDecoder.decode(bytes, "text/plain").mediaType()).isEqualTo("application/pdf");
        assertThat(DocumentDecoder.decode(bytes, "application/octet-stream").mediaType())
                .isEqualTo("application/pdf");
    }

    private static ReportText read(byte[] pdf) {
        return ReportText.of(DocumentDecoder.decode(pdf, "application/pdf").text());
    }

    private static List<Integer> pages(ReportText report) {
        List<Integer> pages = new ArrayList<>();
        FirstReport.tables(report).forEach(table -> table.rows()
                .forEach(row -> pages.add(report.place(row.span()).page())));
        return pages;
    }

    private static String withFormFeeds(ReportText report) {
        StringBuilder text = new StringBuilder();
        int page = 1;
        for (Line line : report.lines()) {
            text.append(line.page() > page ? "\f" : "").append(line.text()).append('\n');
            page = line.page();
        }
        return text.toString();
    }

    private static String numbered(String text) {
        List<String> pages = List.of(text.split("\f"));
        return String.join(
                "\f",
                IntStream.range(0, pages.size())
                        .mapToObj(i -> pages.get(i) + "- " + (i + 1) + " -\n")
                        .toList());
    }

    private static List<List<String>> cells(String... cells) {
        return List.of(cells).stream().map(cell -> List.of(cell.split("/"))).toList();
    }
}
