package tw.taipei.policereport.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.dissemination.contract.PrintedReport;
import tw.taipei.policereport.dissemination.contract.TranscriptionContract;
import tw.taipei.policereport.statistics.Check;
import tw.taipei.policereport.statistics.Note;
import tw.taipei.policereport.statistics.ObservationStatus;
import tw.taipei.policereport.statistics.PublishedNumbers;
import tw.taipei.policereport.statistics.Verdict;
import tw.taipei.policereport.statistics.Verifier;
import tw.taipei.policereport.transcription.SubjectDomain;
import tw.taipei.policereport.transcription.Transcription;

class TrafficTranscriptionTest implements TranscriptionContract {

    private final Transcription read = PrintedReport.of(REPORT).readBy(domain());

    @Override
    public SubjectDomain domain() {
        return new TrafficEnforcement().domain();
    }

    @Override
    public List<String> sections() {
        return List.of("壹、二", "貳、三");
    }

    @Test
    void recomputesEveryPrintedChangeAndTotal() {
        Verifier verifier = new Verifier(
                domain().datasetsByCode(), domain().integrity(), new PublishedNumbers(read.observations()));
        assertThat(verifier.checks(read.observations(), read.changes()))
                .hasSize(read.changes().size() + 2)
                .allMatch(check -> check.verification().verdict() == Verdict.MATCH)
                .filteredOn(check -> check.kind() == Check.Kind.TOTAL)
                .extracting(check -> check.series() + " " + check.period())
                .containsExactly("sites 2023-S1", "proposals 2023-01/2023-08");
    }

    @Test
    void saysOfThePostsThatTheyAreAReviewedAllotmentAndNotActivity() {
        assertThat(read.observations())
                .filteredOn(number -> number.dataset().equals("traffic-direction"))
                .hasSize(8)
                .allMatch(number ->
                        number.notes().equals(List.of("posts-are-reviewed-regularly", "posts-are-an-allotment")));
        assertThat(note("posts-are-reviewed-regularly").published())
                .isEqualTo("每半年定期召集各分局及交通義勇警察大隊檢討一般日尖峰時段及週休二日交通疏導勤務崗位配置，並視特殊交通狀況滾動修正。");
        assertThat(note("posts-are-reviewed-regularly").source().line()).isEqualTo(283);
    }

    @Test
    void keepsTheClaimToBeLowestOfSixBesideTheNumbersItIsAbout() {
        assertThat(read.observations())
                .filteredOn(number -> number.dataset().equals("casualties"))
                .hasSize(2)
                .allMatch(number -> number.notes()
                        .equals(List.of("lowest-of-the-six-municipalities", "other-municipalities-are-not-held")));
        assertThat(note("lowest-of-the-six-municipalities").published())
                .isEqualTo("每十萬人口交通事故 A1 死亡人數 1.73人、受傷人數 589.95 人，均為六都最低");
    }

    @Test
    void tellsWhatIsPlannedFromWhatIsThere() {
        assertThat(read.observations())
                .filteredOn(number -> number.status().contains(ObservationStatus.F))
                .extracting(number -> number.series() + " " + number.period())
                .containsExactly("sites-added.junction 2023", "sites-added 2023", "enforcement-devices-added 2023");
    }

    @Test
    void keepsTheConditionForTheListOfRepeatOffendersAsANoteAndNotAsANumber() {
        assertThat(note("repeat-drink-driving-is-a-criterion").published()).isEqualTo("配合市府社會安全網機制，提供本市一年內酒駕 2 次以上者名冊");
        assertThat(read.observations())
                .noneMatch(number -> number.notes().contains("repeat-drink-driving-is-a-criterion"));
    }

    @Test
    void findsNothingOddInItsPartOfTheReport() {
        assertThat(read.findings()).isEmpty();
    }

    private Note note(String code) {
        return read.notes().stream()
                .filter(note -> note.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
