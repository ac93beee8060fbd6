package tw.taipei.policereport.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.gateway.release.ReadingStore.ServiceClaim;
import tw.taipei.policereport.gateway.report.Ledger;
import tw.taipei.policereport.gateway.report.Ledger.Entry;
import tw.taipei.policereport.gateway.report.Ledger.Script;
import tw.taipei.policereport.gateway.report.LedgerKind;
import tw.taipei.policereport.proof.relaid.FirstReport;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.transcription.Transcriber;

/** The gateway's ledger over what the four services really take from the first report. */
class LedgerOfFirstReportTest {

    private final ReportText text = ReportText.of(FirstReport.asReceived().text());
    private final Ledger ledger = Ledger.of(
            text,
            Reading.DOMAINS.stream()
                    .flatMap(domain -> new Transcriber(domain)
                            .transcribe(text).claims().stream().map(claim -> new ServiceClaim(domain.service(), claim)))
                    .toList());

    @Test
    void nothingThatTheReportPrintsIsUnaccounted() {
        assertThat(ledger.entries().stream()
                        .filter(entry -> !entry.isAccounted())
                        .map(entry -> entry.text() + " " + text.place(entry.span())))
                .isEmpty();
    }

    @Test
    void allRunsOfDigitsAreCountedByWhatTheyAre() {
        assertThat(ledger.byKind(Script.DIGITS))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        LedgerKind.OBSERVATION, 406,
                        LedgerKind.CHANGE, 120,
                        LedgerKind.PERIOD, 79,
                        LedgerKind.NAME, 11,
                        LedgerKind.REFERENCE, 8,
                        LedgerKind.NOTE, 1,
                        LedgerKind.STRUCTURE, 87));
    }

    @Test
    void quantitiesInChineseNumeralsAreFoundWhereTheReportPrintsThem() {
        assertThat(entries(Script.CHINESE).stream()
                        .map(entry -> text.place(entry.span()).line() + " " + entry.text() + " " + entry.kind()))
                .containsExactly(
                        "25 六 NAME",
                        "240 十萬 UNIT",
                        "244 六 NAME",
                        "602 三 PROGRAMME",
                        "751 五 PROGRAMME",
                        "1012 一 NOTE",
                        "1263 三 PROGRAMME",
                        "1379 數十萬 PROGRAMME",
                        "1455 三分之二 OBSERVATION",
                        "1488 兩 PROGRAMME");
    }

    @Test
    void aNumberInAProgrammeThatNobodyElseTakesIsServedWithItsText() {
        assertThat(entries(Script.CHINESE).stream()
                        .filter(entry -> entry.kind() == LedgerKind.PROGRAMME)
                        .map(Entry::service))
                .containsExactly(
                        "community-safety",
                        "crime-statistics",
                        "community-safety",
                        "community-safety",
                        "community-safety");
    }

    private List<Entry> entries(Script script) {
        return ledger.entries().stream()
                .filter(entry -> entry.script() == script)
                .toList();
    }
}
