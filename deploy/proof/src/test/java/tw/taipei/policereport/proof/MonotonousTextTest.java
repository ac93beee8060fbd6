package tw.taipei.policereport.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.taipei.policereport.text.DocumentDecoder;
import tw.taipei.policereport.text.UnreadableDocumentException;
import tw.taipei.policereport.transcription.NoReportException;

/**
 * A text that says the same over and over is read or refused. Each would take hours if the time to read grew with the
 * square of the length.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class MonotonousTextTest {

    private static final String BEGINNING = "本期(112年1至6月)與前期(111年1至6月)\n壹、重要執行成果\n";
    private static final String TABLE = "項目 本期 前期 增減數\n發生件數 1 2 -1\n";
    private static final String PROGRAMME = "貳、未來施政重點\n二、精進犯罪偵防作為\n(一)甲\n";
    private static final int LENGTH = 200_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "１",
                "1 ",
                "1,111",
                ".1",
                "(",
                "(1) ",
                "+1",
                " - ",
                "萬",
                "1億 ",
                "三分之",
                "112年",
                "6月20日",
                "甲",
                "「甲",
                "項目 ",
                "項目 本期 前期 增減數 ",
                "發生件數 1 2 -1\n",
                "甲件數 1 2 -1 件數 3 4 -1\n",
                "甲法於實行之發生件數 1 1\n",
                "註：",
                "一、甲\n",
                "(一)甲\n1、乙\n(1)丙\n",
                "預計",
                "已",
                "公開「",
                "112年1至6月提報",
                "協勤民力1隊"
            })
    void isReadOrRefused(String word) {
        for (String start : new String[] {BEGINNING + TABLE, BEGINNING + PROGRAMME}) {
            byte[] text = (start + word.repeat(LENGTH / word.length())).getBytes(StandardCharsets.UTF_8);
            assertThat(readsOrRefuses(text)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {50_000, 1})
    void aRowWithoutEndIsQuotedInPart(int labels) {
        String row = "甲".repeat(labels) + "發生件數" + " 1".repeat(20_000);
        String text = BEGINNING + "一、刑案\n項目 本期 前期 增減數\n" + row + "\n";
        Reading reading = Reading.of(text);
        assertThat(reading.findings()).allSatisfy(finding -> assertThat(String.valueOf(finding.found()))
                .hasSizeLessThan(10_000));
        assertThat(reading.observations())
                .allSatisfy(number ->
                        assertThat(number.published() + number.source().quote()).hasSizeLessThan(20_000));
    }

    private static boolean readsOrRefuses(byte[] text) {
        try {
            return !Reading.of(DocumentDecoder.decode(text).text()).findings().isEmpty();
        } catch (UnreadableDocumentException | NoReportException refused) {
            return !refused.getMessage().isEmpty();
        }
    }
}
