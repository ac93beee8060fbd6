package tw.taipei.policereport.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Any PDF is read or refused with the exception that says so. What the library does to memory and time does not show
 * here: that ends with the process in which it reads.
 */
class PdfFuzzTest {

    @DictionaryFile(resourcePath = "pdf.dict")
    @FuzzTest(maxDuration = "10m")
    void aPdfIsReadOrRefused(byte[] pdf) {
        try {
            ReportText text = ReportText.of(new PdfReading(pdf).text());
            assertThat(text.pages()).isPositive();
        } catch (UnreadableDocumentException refused) {
            assertThat(refused.messageZh()).isNotEmpty();
        }
    }
}
