package tw.taipei.policereport.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import tw.taipei.policereport.text.DocumentDecoder;
import tw.taipei.policereport.text.UnreadableDocumentException;
import tw.taipei.policereport.transcription.NoReportException;

/** Any document is read by all four services and the gateway, or refused with one of the two exceptions that say so. */
class ReaderFuzzTest {

    private static final String INTRODUCTION = "本期(112年1至6月)與前期(111年1至6月)\n";

    @DictionaryFile(resourcePath = "report.dict")
    @FuzzTest(maxDuration = "10m")
    void aDocumentIsReadOrRefused(byte[] document) {
        String text;
        try {
            text = DocumentDecoder.decode(document, "text/plain").text();
        } catch (UnreadableDocumentException refused) {
            assertThat(refused.messageZh()).isNotEmpty();
            // Most changes to the bytes of Chinese text are no text; the words around them still are.
            text = new String(document, StandardCharsets.UTF_8);
        }
        read(text.contains("本期(") ? text : INTRODUCTION + text);
    }

    private static void read(String text) {
        try {
            Reading reading = Reading.of(text);
            int length = reading.text().text().length();
            assertThat(reading.claims())
                    .allSatisfy(claim -> assertThat(claim.span().end()).isLessThanOrEqualTo(length));
        } catch (UnreadableDocumentException | NoReportException refused) {
            assertThat(refused.getMessage()).isNotEmpty();
        }
    }
}
