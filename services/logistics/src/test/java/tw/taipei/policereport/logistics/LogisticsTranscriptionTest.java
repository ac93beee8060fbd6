package tw.taipei.policereport.logistics;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.dissemination.contract.PrintedReport;
import tw.taipei.policereport.dissemination.contract.TranscriptionContract;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Note;
import tw.taipei.policereport.statistics.ObservationStatus;
import tw.taipei.policereport.statistics.PublishedNumbers;
import tw.taipei.policereport.statistics.Verdict;
import tw.taipei.policereport.statistics.Verifier;
import tw.taipei.policereport.transcription.SubjectDomain;
import tw.taipei.policereport.transcription.Transcription;

class LogisticsTranscriptionTest implements TranscriptionContract {

    private static final SubjectDomain DOMAIN = new Logistics().domain();
    private static final Transcription FIRST = PrintedReport.of(REPORT).readBy(DOMAIN);

    @Override
    public SubjectDomain domain() {
        return DOMAIN;
    }

    /** Without 壹、十一、(一)、1, under which the first report prints a table of another service as well. */
    @Override
    public List<String> sections() {
        return List.of("壹、十一、(一)、2", "壹、十一、(一)、3", "壹、十一、(二)", "壹、十一、(三)", "壹、十二", "貳、四", "貳、七");
    }

    @Test
    void everyPrintedChangeAgreesWithItsNumbers() {
        Verifier verifier =
                new Verifier(DOMAIN.datasetsByCode(), DOMAIN.integrity(), new PublishedNumbers(FIRST.observations()));

        assertThat(verifier.checks(FIRST.observations(), FIRST.changes()))
                .isNotEmpty()
                .allMatch(check -> check.verification().verdict() == Verdict.MATCH);
    }

    @Test
    void printedFootnotesAreServedInTheWordsOfTheReport() {
        Map<String, String> printed = FIRST.notes().stream()
                .filter(note -> note.source() != null)
                .collect(toMap(Note::code, note -> note.text().zhTw()));

        assertThat(printed)
                .containsOnlyKeys(
                        "city-training-centre-only",
                        "fitness-test-not-held",
                        "tests-held-in-one-month",
                        "seminar-held-in-one-month",
                        "names-of-outside-clinics",
                        "laboratory-accreditation",
                        "first-of-its-kind-claimed",
                        "information-security-certification")
                .containsEntry("laboratory-accreditation", "數位鑑識實驗室於 111 年通過 TAF 全國認證基金會評鑑")
                .containsEntry("first-of-its-kind-claimed", "本局首創與台北富邦銀行攜手合作")
                .containsEntry(
                        "information-security-certification", "110 年導入「ISO 27001 資訊安全管理系統」及「 ISO 27701 隱私資訊管理系統」雙認證")
                .containsEntry("city-training-centre-only", "參加市府公訓處辦理之各項在職訓練(包括領導規劃、管理發展、法律知能、電腦資訊、語文學程等)專業講習課程。")
                .containsEntry("fitness-test-not-held", "體能測驗111年度因疫情影響未辦理")
                .containsEntry("tests-held-in-one-month", "射擊、綜合逮捕術測驗111年度於12 月份辦理")
                .containsEntry("seminar-held-in-one-month", "111年度中級幹部講習於8月份辦理")
                .containsEntry("names-of-outside-clinics", "委外預約諮商服務機構計有「初色心理治療所」及「中崙諮商中心心理諮商所」");
    }

    @Test
    void readersOfEnglishLearnTheDatesOfPrintedRemarks() {
        assertThat(FIRST.notes())
                .filteredOn(note -> note.text().en().contains(" Dates named: "))
                .extracting(note -> note.code()
                        + note.text().en().substring(note.text().en().indexOf(" Dates named: ")))
                .containsExactly(
                        "fitness-test-not-held Dates named: 2022.",
                        "tests-held-in-one-month Dates named: 2022-12.",
                        "seminar-held-in-one-month Dates named: 2022-08.",
                        "laboratory-accreditation Dates named: 2022.",
                        "information-security-certification Dates named: 2021.");
    }

    @Test
    void tellsEstimatesAndPlansFromWhatWasDone() {
        assertThat(FIRST.observations())
                .filteredOn(number -> !number.status().equals(Set.of(ObservationStatus.A)))
                .extracting(number -> number.status() + " " + number.series() + " " + number.period())
                .containsExactly(
                        "[E] time-saving.scene-sketch 2023-S1",
                        "[E] time-saving.statement 2023-S1",
                        "[E] time-saving.data-entry 2023-S1",
                        "[F] replaced.patrol-motorcycle 2024",
                        "[F] replaced.patrol-car 2024",
                        "[F] replaced.detective-car 2024",
                        "[F] replaced.tow-truck 2024",
                        "[F] replaced.heavy-motorcycle 2024");
    }

    @Test
    void coursesHeldInOneMonthOfTheYearDoNotCompareByHalfYear() {
        List<String> harmful = FIRST.notes().stream()
                .filter(note -> note.effect() == Comparability.Level.NOT_COMPARABLE)
                .map(Note::code)
                .toList();

        assertThat(FIRST.observations())
                .filteredOn(number -> number.notes().stream().anyMatch(harmful::contains))
                .extracting(number -> number.series() + " " + number.period())
                .containsExactly(
                        "persons.shooting 2023-S1",
                        "persons.shooting 2022-S1",
                        "persons.arrest-techniques 2023-S1",
                        "persons.arrest-techniques 2022-S1",
                        "person-times.mid-level-seminar 2023-S1",
                        "person-times.mid-level-seminar 2022-S1");
    }
}
