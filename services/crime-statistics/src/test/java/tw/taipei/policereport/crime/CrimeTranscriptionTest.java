package tw.taipei.policereport.crime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.dissemination.contract.PrintedReport;
import tw.taipei.policereport.dissemination.contract.TranscriptionContract;
import tw.taipei.policereport.statistics.Check;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Frequency;
import tw.taipei.policereport.statistics.Note;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.statistics.PublishedNumbers;
import tw.taipei.policereport.statistics.Verdict;
import tw.taipei.policereport.statistics.Verifier;
import tw.taipei.policereport.transcription.SubjectDomain;
import tw.taipei.policereport.transcription.Transcription;

class CrimeTranscriptionTest implements TranscriptionContract {

    private final Transcription read = PrintedReport.of(REPORT).readBy(domain());

    @Override
    public SubjectDomain domain() {
        return new CrimeStatistics().domain();
    }

    @Override
    public List<String> sections() {
        return List.of("壹、一", "壹、三、(一)", "壹、六、(三)", "壹、九", "貳、二");
    }

    @Test
    void recomputesTheChangesOfTwoClearanceRatesOnlyFromTheRoundedRates() {
        assertThat(checks(Check.Kind.CHANGE))
                .filteredOn(check -> check.verification().verdict() != Verdict.MATCH)
                .extracting(
                        check -> check.series().toString(),
                        check -> check.verification().verdict(),
                        check -> check.verification().printed().toPlainString(),
                        check -> check.verification().recomputed().toPlainString())
                .containsExactlyInAnyOrder(
                        tuple("clearance-rate.all", Verdict.ROUNDING, "-0.99", "-0.98"),
                        tuple("clearance-rate.theft", Verdict.ROUNDING, "1.44", "1.43"));
    }

    @Test
    void recomputesEveryTotalAndEveryClearanceRateOfBothHalfYears() {
        assertThat(checks(Check.Kind.TOTAL))
                .extracting(check -> check.series() + " " + check.period())
                .containsExactlyInAnyOrderElementsOf(
                        inBothPeriods("cleared.all", "cleared.violent", "cleared.theft", "cases"));
        assertThat(checks(Check.Kind.RATE))
                .extracting(check -> check.series() + " " + check.period())
                .containsExactlyInAnyOrderElementsOf(inBothPeriods(
                        "clearance-rate.all",
                        "clearance-rate.violent",
                        "clearance-rate.fraud",
                        "clearance-rate.theft"));
        assertThat(Stream.of(Check.Kind.TOTAL, Check.Kind.RATE).flatMap(kind -> checks(kind).stream()))
                .allSatisfy(check -> assertThat(check.verification().verdict()).isEqualTo(Verdict.MATCH));
    }

    @Test
    void warnsThatOneCaseOutweighsAllOthersOfTheBasePeriodOnly() {
        assertThat(notesOf("drugs", "weight", "2022-S1")).containsExactly("outlying-case-in-base");
        assertThat(notesOf("drugs", "weight", "2023-S1")).isEmpty();

        Note note = note("outlying-case-in-base");
        assertThat(note.effect()).isEqualTo(Comparability.Level.CAUTION);
        assertThat(note.source().line()).isEqualTo(113);
        assertThat(note.text().en()).endsWith("not like for like. Dates named: 2022-02.");
        assertThat(note.text().zhTw()).isEqualTo("前期於111年2月份移送走私毒品個案，起獲二級毒品安非他命重量達651.88 公斤，致本期毒品重量相較前期呈下降趨勢。");
    }

    @Test
    void saysOfEveryClearanceRateWhyItCanExceedAHundredPercent() {
        assertThat(read.observations())
                .filteredOn(number -> number.series().measure().equals("clearance-rate"))
                .hasSize(11)
                .allSatisfy(number -> assertThat(number.notes()).contains("clearances-include-other-jurisdictions"));
        assertThat(note("clearances-include-other-jurisdictions").effect()).isEqualTo(Comparability.Level.CAUTION);
    }

    @Test
    void saysOfTheClearanceRateOfTheftThatYearsAndHalfYearsMakeNoTrend() {
        assertThat(read.observations())
                .filteredOn(number -> number.series().toString().equals("clearance-rate.theft"))
                .extracting(number -> number.period().toString())
                .containsExactly("2023-S1", "2022-S1", "2020", "2021", "2022");
        assertThat(notesOf("offences", "clearance-rate.theft", "2022"))
                .contains("annual-and-half-year-rates-do-not-interchange", "yearly-trend-is-the-reports-own-statement");
        assertThat(note("yearly-trend-is-the-reports-own-statement").published())
                .isEqualTo("破獲率呈逐年提升趨勢，防制及偵破有成效");
    }

    @Test
    void saysOfTheRewardThatNoOtherAmountIsPrinted() {
        assertThat(notesOf("fraud-prevention", "courier-reward", "2023-S1"))
                .containsExactly("only-the-new-reward-is-printed");
    }

    @Test
    void carriesTheFootnotesAsPrinted() {
        assertThat(note("other-cybercrime-is-defined-by-footnote").text().zhTw())
                .isEqualTo("「其他」指以網路妨害名譽、違反毒品危害防制條例、妨害自由等為主之案類。");
        assertThat(note("third-party-policing-is-referral").text().zhTw())
                .isEqualTo("第三方警政成果係指本局對於易生治安顧慮之行業場所，除加強查察取締外並函請市府相關局處裁罰違規之件數。");
        assertThat(notesOf("cybercrime", "cases.other", "2022-S1"))
                .containsExactly("other-cybercrime-is-defined-by-footnote");
        assertThat(notesOf("vice-enforcement", "cases.third-party-policing", "2023-S1"))
                .containsExactly("third-party-policing-is-referral");
    }

    @Test
    void leavesOutTheNoteOfAFootnoteThatTheReportCouldPrintButDoesNot() {
        assertThat(read.notes()).extracting(Note::code).doesNotContain("outlying-case-in-current");
    }

    @Test
    void findsNothingOddInItsPartOfTheReport() {
        assertThat(read.findings()).isEmpty();
    }

    private List<Check> checks(Check.Kind kind) {
        SubjectDomain domain = domain();
        return new Verifier(domain.datasetsByCode(), domain.integrity(), new PublishedNumbers(read.observations()))
                .checks(read.observations(), read.changes()).stream()
                        .filter(check -> check.kind() == kind)
                        .filter(check -> check.period().frequency() == Frequency.HALF_YEARLY)
                        .toList();
    }

    private static List<String> inBothPeriods(String... series) {
        return Stream.of(series)
                .flatMap(key -> Stream.of(key + " 2023-S1", key + " 2022-S1"))
                .toList();
    }

    private List<String> notesOf(String dataset, String series, String period) {
        return read.observations().stream()
                .filter(number -> number.dataset().equals(dataset)
                        && number.series().toString().equals(series)
                        && number.period().toString().equals(period))
                .map(Observation::notes)
                .findFirst()
                .orElseThrow();
    }

    private Note note(String code) {
        return read.notes().stream()
                .filter(note -> note.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
