package tw.taipei.policereport.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.taipei.policereport.text.UnreadableDocumentException.Reason;

class DocumentDecoderTest {

    private static final String TEXT = "壹、重要施政成果\n發生件數 18,012\n";

    @Test
    void the_first_report_is_text_and_unchanged() {
        DecodedDocument document = DocumentDecoder.decode(FirstReport.bytes());
        assertThat(document.mediaType()).isEqualTo("text/plain");
        assertThat(document.text()).isEqualTo(new String(FirstReport.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void a_byte_order_mark_is_dropped() {
        assertThat(DocumentDecoder.decode(utf8("\uFEFF" + TEXT)).text()).isEqualTo(TEXT);
    }

    @Test
    void tabs_line_ends_and_page_breaks_are_no_control_characters() {
        String text = "一\t二\r\n三\f四\u0085五";
        assertThat(DocumentDecoder.decode(utf8(text)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\f\r\n", "\uFEFF", "\u3000\u00A0"})
    void white_space_is_empty(String text) {
        assertThat(refused(utf8(text)).reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void a_wrong_byte_is_named_by_line_and_offset() {
        byte[] bytes = utf8(TEXT);
        int offset = TEXT.substring(0, TEXT.indexOf("生")).getBytes(StandardCharsets.UTF_8).length;
        bytes[offset] = (byte) 0xFF;
        UnreadableDocumentException refused = refused(bytes);
        assertThat(refused.reason()).isEqualTo(Reason.NOT_UTF_8);
        assertThat(refused.line()).isEqualTo(2);
        assertThat(refused.byteOffset()).isEqualTo(offset);
        assertThat(refused.expected()).isEqualTo("UTF-8");
        assertThat(refused.found()).startsWith("FF 94 9F E4");
    }

    @ParameterizedTest
    @CsvSource({"Big5, (Big5?)", "GB18030, (GB18030?)"})
    void an_older_encoding_is_guessed(String encoding, String guess) {
        UnreadableDocumentException refused = refused(TEXT.getBytes(Charset.forName(encoding)));
        assertThat(refused.reason()).isEqualTo(Reason.NOT_UTF_8);
        assertThat(refused.line()).isOne();
        assertThat(refused.found()).contains(guess);
    }

    @Test
    void the_whole_report_in_big5_is_recognised() {
        byte[] big5 = FirstReport.text().replaceAll("[ㄧ｣]", "一").getBytes(Charset.forName("Big5"));
        assertThat(refused(big5).found()).contains("(Big5?)");
    }

    @Test
    void a_character_cut_by_the_end_is_said_to_be() {
        byte[] bytes = utf8("壹、重要\n施政");
        UnreadableDocumentException refused = refused(Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(refused.reason()).isEqualTo(Reason.NOT_UTF_8);
        assertThat(refused.line()).isEqualTo(2);
        assertThat(refused.found()).contains("cut off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
    void utf_16_is_called_so(String encoding) {
        assertThat(refused(FirstReport.text().getBytes(Charset.forName(encoding)))
                        .reason())
                .isEqualTo(Reason.UTF_16);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 0x0B, 0x1B, 0x7F, 0x80, 0x9F})
    void a_control_character_is_named_with_its_line(int control) {
        UnreadableDocumentException refused = refused(utf8("一二三四五\r\n六\r七八" + (char) control + "九"));
        assertThat(refused.reason()).isEqualTo(Reason.CONTROL_CHARACTER);
        assertThat(refused.line()).isEqualTo(3);
        assertThat(refused.byteOffset()).isEqualTo(27);
        assertThat(refused.found()).isEqualTo(String.format("U+%04X", control));
    }

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A0000000D, PNG",
        "FFD8FFE000104A464946, JPEG",
        "47494638396101000100, GIF",
        "49492A0008000000, TIFF",
        "504B0304140000000800, ZIP",
        "1F8B080000000000, gzip",
        "D0CF11E0A1B11AE10000, DOC",
        "7B5C727466315C616E7369, RTF",
        "252150532D41646F6265, PostScript"
    })
    void a_file_of_another_kind_is_named(String hex, String name) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        assertThat(refused(bytes).reason()).isEqualTo(Reason.BINARY);
        assertThat(refused(bytes).found()).startsWith(name);
        UnreadableDocumentException declared = catchThrowableOfType(
                UnreadableDocumentException.class, () -> DocumentDecoder.decode(bytes, "Application/PDF; x=y"));
        assertThat(declared.reason()).isEqualTo(Reason.NOT_A_PDF);
        assertThat(declared.found()).startsWith(name);
    }

    @Test
    void a_word_document_is_told_from_other_archives() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        assertThat(refused(bytes.toByteArray()).found()).isEqualTo("DOCX (Word)");
    }

    @Test
    void text_declared_as_pdf_is_none() {
        UnreadableDocumentException refused = catchThrowableOfType(
                UnreadableDocumentException.class, () -> DocumentDecoder.decode(utf8(TEXT), "application/pdf"));
        assertThat(refused.reason()).isEqualTo(Reason.NOT_A_PDF);
    }

    @Test
    void sixty_reports_in_one_are_read_and_ten_megabytes_of_text_are_too_much() {
        String sixty = FirstReport.text().repeat(60);
        assertThat(DocumentDecoder.decode(utf8(sixty)).text()).isEqualTo(sixty);
        byte[] tenMegabytes = utf8(FirstReport.text().repeat(280));
        assertThat(tenMegabytes).hasSizeGreaterThan(10_000_000);
        assertThat(refused(tenMegabytes).reason()).isEqualTo(Reason.TOO_MUCH_TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "A, 1000001, TOO_MUCH_TEXT, 1000001 characters",
        "'\\n', 200000, TOO_MUCH_TEXT, 200002 lines",
        "'\\r\\n', 200000, TOO_MUCH_TEXT, 200002 lines",
        "'\\f', 1000, TOO_MANY_PAGES, 1001 pages",
        "'1 ', 60000, TOO_MUCH_TEXT, 60000 numbers",
        "'１萬', 60000, TOO_MUCH_TEXT, 60000 numbers"
    })
    void far_more_of_anything_than_a_report_has_is_refused(String word, int times, Reason reason, String found) {
        String text = word.translateEscapes().repeat(times);
        UnreadableDocumentException refused = refused(utf8(text.isBlank() ? text + "\n甲" : text));
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.found()).isEqualTo(found);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void each_reason_says_itself_in_both_languages(Reason reason) {
        UnreadableDocumentException refused = new UnreadableDocumentException(reason, 3, 14, "UTF-8", "FF");
        assertThat(reason.code()).matches("[A-Z0-9_]+");
        assertThat(refused).hasMessageContainingAll(reason.message(), "Line 3, byte 14", "UTF-8", "FF");
        assertThat(refused.messageZh()).contains(reason.messageZh(), "第 3 行", "14", "UTF-8", "FF");
        assertThat(reason.messageZh())
                .matches(".*[\\u4E00-\\u9FFF].*")
                .doesNotContain(",")
                .endsWith("。");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static UnreadableDocumentException refused(byte[] bytes) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> DocumentDecoder.decode(bytes));
    }
}
