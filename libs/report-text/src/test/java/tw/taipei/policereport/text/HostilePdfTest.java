package tw.taipei.policereport.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.taipei.policereport.text.UnreadableDocumentException.Reason;

class HostilePdfTest {

    private static final String HELLO = "BT /F1 12 Tf 50 700 Td (18,012) Tj ET";
    private static final int MEBIBYTE = 1 << 20;

    @Test
    void the_hand_written_frame_of_these_tests_is_readable() {
        byte[] pdf = RawPdf.withOnePage().stream("", HELLO).bytes();
        assertThat(DocumentDecoder.decode(pdf).text()).isEqualTo("18,012\n");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 0.6, 0.9, 0.99})
    void a_file_that_is_cut_off_is_broken(double kept) {
        byte[] whole = SamplePdf.of("發生件數 18\f破獲件數 19");
        byte[] cut = Arrays.copyOf(whole, (int) (whole.length * kept));
        assertThat(reason(cut)).isEqualTo(Reason.BROKEN_PDF);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 0.6, 0.9})
    void an_end_mark_does_not_make_a_cut_file_whole(double kept) {
        byte[] whole = SamplePdf.of("發生件數 18\f破獲件數 19");
        byte[] cut = Arrays.copyOf(whole, (int) (whole.length * kept) + 6);
        System.arraycopy("\n%%EOF".getBytes(StandardCharsets.US_ASCII), 0, cut, cut.length - 6, 6);
        assertThat(outcome(cut)).isIn(outcome(whole), "BROKEN_PDF", "PDF_WITHOUT_TEXT");
    }

    @Test
    void a_page_that_is_damaged_inside_is_not_read_in_part() {
        byte[] page = RawPdf.deflated((HELLO + "\n").getBytes(StandardCharsets.US_ASCII), 5_000);
        byte[] cut = Arrays.copyOf(page, page.length / 2);
        byte[] pdf = RawPdf.withOnePage().stream("/Filter /FlateDecode", cut).bytes();
        assertThat(reason(pdf)).isEqualTo(Reason.BROKEN_PDF);
    }

    @Test
    void a_password_is_asked_of_nobody() {
        try (SamplePdf pdf = new SamplePdf("發生")) {
            byte[] bytes = pdf.page(List.of("發生")).bytesWithPasswords("owner", "user");
            assertThat(reason(bytes)).isEqualTo(Reason.ENCRYPTED_PDF);
        }
    }

    @Test
    void scanned_pages_hold_no_text() {
        try (SamplePdf pdf = new SamplePdf("")) {
            assertThat(reason(pdf.emptyPage().emptyPage().bytes())).isEqualTo(Reason.PDF_WITHOUT_TEXT);
        }
    }

    @Test
    void a_picture_renamed_to_pdf_is_none() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        UnreadableDocumentException refused = catchThrowableOfType(
                UnreadableDocumentException.class, () -> DocumentDecoder.decode(png, "application/pdf"));
        assertThat(refused.reason()).isEqualTo(Reason.NOT_A_PDF);
        assertThat(refused.found()).isEqualTo("PNG");
    }

    @Test
    void a_stream_that_unpacks_to_far_too_much_is_not_unpacked() {
        byte[] bomb = RawPdf.deflated(new byte[MEBIBYTE], 200);
        assertThat(bomb.length).isLessThan(MEBIBYTE);
        byte[] pdf = RawPdf.withOnePage().stream("/Filter /FlateDecode", bomb).bytes();
        assertThat(reason(pdf)).isEqualTo(Reason.PDF_EXPANDS_TOO_FAR);
    }

    @Test
    void filters_one_behind_the_other_multiply_nothing() {
        byte[] run = {(byte) 129, ' '};
        byte[] bomb = RawPdf.deflated(run, MEBIBYTE);
        byte[] pdf = RawPdf.withOnePage().stream("/Filter [/FlateDecode /RunLengthDecode]", bomb)
                .bytes();
        assertThat(reason(pdf)).isEqualTo(Reason.PDF_EXPANDS_TOO_FAR);
    }

    @Test
    void deflating_twice_gains_nothing() {
        byte[] bomb = RawPdf.deflated(RawPdf.deflated(new byte[MEBIBYTE], 100), 1);
        byte[] pdf = RawPdf.withOnePage().stream("/Filter [/FlateDecode /FlateDecode]", bomb)
                .bytes();
        assertThat(reason(pdf)).isIn(Reason.PDF_EXPANDS_TOO_FAR, Reason.PDF_WITHOUT_TEXT, Reason.BROKEN_PDF);
    }

    @Test
    void a_bomb_in_the_table_of_objects_is_met_before_any_page() {
        byte[] bomb = RawPdf.deflated(new byte[MEBIBYTE], 60);
        String whole = new String(
                RawPdf.withOnePage().stream("", HELLO).stream(
                                "/Type /XRef /Size 6 /Root 1 0 R /W [1 2 2] /Filter /FlateDecode", bomb)
                        .bytes(),
                StandardCharsets.ISO_8859_1);
        String pointed = whole.replaceFirst("startxref\n\\d+", "startxref\n" + whole.indexOf("5 0 obj"));
        assertThat(reason(pointed.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Reason.PDF_EXPANDS_TOO_FAR);
    }

    @Test
    void a_page_tree_that_contains_itself_is_broken() {
        byte[] pdf = RawPdf.withPages("2 0 R 2 0 R", 2).bytes();
        assertThat(reason(pdf)).isIn(Reason.BROKEN_PDF, Reason.PDF_WITHOUT_TEXT);
    }

    @Test
    void a_loop_beside_a_page_is_broken_though_the_page_is_whole() {
        byte[] pdf = RawPdf.withPages("3 0 R 2 0 R", 2)
                .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>")
                .stream("", HELLO)
                .bytes();
        assertThat(reason(pdf)).isEqualTo(Reason.BROKEN_PDF);
    }

    @Test
    void a_bottomless_page_tree_is_broken() {
        RawPdf pdf = RawPdf.withPages("3 0 R", 1);
        for (int i = 3; i < 30_000; i++) {
            pdf.object("<< /Type /Pages /Kids [" + (i + 1) + " 0 R] /Count 1 >>");
        }
        assertThat(reason(pdf.object("<< /Type /Page >>").bytes())).isIn(Reason.BROKEN_PDF, Reason.PDF_WITHOUT_TEXT);
    }

    @Test
    void arrays_within_arrays_without_end_are_broken() {
        byte[] pdf = RawPdf.withPages("[".repeat(500_000), 1).bytes();
        assertThat(reason(pdf)).isIn(Reason.BROKEN_PDF, Reason.PDF_WITHOUT_TEXT);
    }

    @Test
    void a_drawing_that_draws_itself_many_times_over_ends() {
        assertThat(reason(drawingItself())).isEqualTo(Reason.PDF_EXPANDS_TOO_FAR);
    }

    /** Each number becomes an object ten times its size. */
    @Test
    void millions_of_objects_in_a_list_end() {
        byte[] pdf = RawPdf.withPages("[()()()]".repeat(1_500_000), 1).bytes();
        assertThat(reason(pdf)).isIn(Reason.PDF_EXPANDS_TOO_FAR, Reason.BROKEN_PDF, Reason.PDF_WITHOUT_TEXT);
    }

    @Test
    void one_page_cannot_hold_a_book() {
        String page = "BT /F1 12 Tf 50 700 Td " + "(1234567890) Tj ".repeat(20_000) + "ET";
        byte[] pdf = RawPdf.withOnePage().stream("", page).bytes();
        assertThat(reason(pdf)).isEqualTo(Reason.TOO_MUCH_TEXT);
    }

    @Test
    void a_page_listed_over_and_over_is_too_many_pages() {
        String kids = IntStream.rangeClosed(0, DocumentDecoder.MOST_PAGES)
                .mapToObj(i -> "3 0 R")
                .collect(Collectors.joining(" "));
        byte[] pdf = RawPdf.withPages(kids, DocumentDecoder.MOST_PAGES + 1)
                .object("<< /Type /Page /Parent 2 0 R >>")
                .bytes();
        assertThat(reason(pdf)).isEqualTo(Reason.TOO_MANY_PAGES);
    }

    @Test
    void a_pdf_that_takes_longer_than_allowed_is_given_up() {
        byte[] pdf = drawingItself();
        UnreadableDocumentException refused = catchThrowableOfType(
                UnreadableDocumentException.class, () -> PdfDecoder.decode(pdf, 1, TimeUnit.MILLISECONDS));
        assertThat(refused.reason()).isEqualTo(Reason.TIMEOUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%PDF-1.7", "%PDF-\n%%EOF", "%PDF-1.4\nstartxref\n99999999999999999999\n%%EOF", "x%PDF-%%EOF"})
    void nearly_nothing_is_broken(String text) {
        assertThat(reason(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(Reason.BROKEN_PDF);
    }

    private static byte[] drawingItself() {
        String again = "/X0 Do ".repeat(100);
        String resources = " /Resources << /XObject << /X0 5 0 R >> >>";
        return RawPdf.withOnePage().stream("", again).stream(
                        "/Type /XObject /Subtype /Form /BBox [0 0 1 1]" + resources, again)
                .bytes();
    }

    private static String outcome(byte[] bytes) {
        try {
            return DocumentDecoder.decode(bytes).text();
        } catch (UnreadableDocumentException e) {
            return e.reason().code();
        }
    }

    private static Reason reason(byte[] bytes) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> DocumentDecoder.decode(bytes))
                .reason();
    }
}
