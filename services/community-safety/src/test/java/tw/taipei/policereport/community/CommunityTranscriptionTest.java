package tw.taipei.policereport.community;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.dissemination.contract.PrintedReport;
import tw.taipei.policereport.dissemination.contract.TranscriptionContract;
import tw.taipei.policereport.statistics.Basis;
import tw.taipei.policereport.statistics.Check;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Comparer;
import tw.taipei.policereport.statistics.Note;
import tw.taipei.policereport.statistics.ObservationStatus;
import tw.taipei.policereport.statistics.PublishedNumbers;
import tw.taipei.policereport.statistics.Verdict;
import tw.taipei.policereport.statistics.Verifier;
import tw.taipei.policereport.transcription.SubjectDomain;
import tw.taipei.policereport.transcription.Transcription;

class CommunityTranscriptionTest implements TranscriptionContract {

    private static final SubjectDomain DOMAIN = new CommunitySafety().domain();
    private static final Transcription FIRST = PrintedReport.of(REPORT).readBy(DOMAIN);

    @Override
    public SubjectDomain domain() {
        return DOMAIN;
    }

    @Override
    public List<String> sections() {
        return List.of("壹、三、(二)", "壹、四", "壹、五", "壹、六、(一)", "壹、六、(二)", "壹、七", "壹、八", "壹、十", "貳、一", "貳、五", "貳、六", "參");
    }

    @Test
    void onlyTheSharesOfTheOfficersDeployedDisagreeWithTheOtherNumbers() {
        Map<Verdict, List<String>> verdicts = checks().stream()
                .collect(groupingBy(
                        check -> check.verification().verdict(),
                        mapping(check -> check.series() + " " + check.period(), toList())));

        assertThat(verdicts).containsOnlyKeys(Verdict.MATCH, Verdict.MISMATCH);
        assertThat(verdicts.get(Verdict.MISMATCH))
                .containsExactlyInAnyOrder(
                        "share.own 2023-S1", "share.own 2022-S1", "share.support 2023-S1", "share.support 2022-S1");
    }

    @Test
    void totalsOfTeamsMembersAndOfficersAreTheSumsOfTheirParts() {
        assertThat(checks())
                .filteredOn(check -> check.kind() == Check.Kind.TOTAL)
                .extracting(check -> check.dataset() + " " + check.series() + " " + check.period())
                .containsExactlyInAnyOrder(
                        "neighbourhood-watch teams 2023-S1",
                        "neighbourhood-watch members 2023-S1",
                        "assemblies deployed 2023-S1",
                        "assemblies deployed 2022-S1");
    }

    @Test
    void printedFootnotesAreServedInTheWordsOfTheReport() {
        Map<String, String> printed = FIRST.notes().stream()
                .filter(note -> note.source() != null)
                .collect(toMap(Note::code, note -> note.text().zhTw()));

        String countingRule = "本期清查戶數重新規定統計以分局所辦「淨樓專案」數(排除派出所自辦件數)，各單位減少派出所自辦本項專案清查次數。";
        assertThat(printed)
                .containsOnlyKeys(
                        "building-checks-scope",
                        "households-counted-by-new-rule",
                        "households-counted-by-earlier-rule",
                        "kinds-of-case-found",
                        "stalking-act-new-in-base",
                        "high-availability-claimed",
                        "fewer-checks-by-police-stations",
                        "what-valid-calls-leave-out",
                        "top-rating-is-the-reports-own-statement",
                        "award-for-public-safety")
                .containsEntry("top-rating-is-the-reports-own-statement", "自 94 年起連續 16 年均獲內政部評鑑為「特優」單位")
                .containsEntry("award-for-public-safety", "臺灣世界新聞傳播協會公開 2023 年度「全國縣市長施政滿意度調查」，在治安狀況滿意度方面獲得「金獎」")
                .containsEntry("households-counted-by-new-rule", countingRule)
                .containsEntry("households-counted-by-earlier-rule", countingRule)
                .containsEntry("fewer-checks-by-police-stations", "各單位減少派出所自辦本項專案清查次數")
                .containsEntry("kinds-of-case-found", "查獲案類以毒品、賭博及未設籍治安顧慮人口為主。")
                .containsEntry("stalking-act-new-in-base", "本法於111年6月 1日開始實行")
                .containsEntry("what-valid-calls-leave-out", "有效件數係扣除詢問、跨轄、測試及惡作劇等案件。");
        assertThat(printed.get("building-checks-scope")).startsWith("針對本市列管").endsWith("獨居長者訪視。");
    }

    @Test
    void readersOfEnglishLearnTheDatesOfPrintedRemarks() {
        assertThat(FIRST.notes())
                .filteredOn(note -> note.text().en().contains(" Dates named: "))
                .extracting(note -> note.code()
                        + note.text().en().substring(note.text().en().indexOf(" Dates named: ")))
                .containsExactly(
                        "stalking-act-new-in-base Dates named: 2022-06-01.",
                        "top-rating-is-the-reports-own-statement Dates named: 2005.",
                        "award-for-public-safety Dates named: 2023.");
    }

    @Test
    void theAwardBelongsToNoNumber() {
        assertThat(FIRST.observations()).noneMatch(number -> number.notes().contains("award-for-public-safety"));
    }

    @Test
    void floorsAreMarkedAsFloorsAndNothingElseIs() {
        assertThat(FIRST.observations())
                .filteredOn(number -> !number.status().equals(Set.of(ObservationStatus.A)))
                .extracting(number -> number.series() + " " + number.status() + " " + number.published())
                .containsExactly("resolution [L] 200 萬", "national-share [L] 三分之二");
    }

    @Test
    void theBaseOfHouseholdsAndOfStalkingDoesNotCompare() {
        List<String> harmful = FIRST.notes().stream()
                .filter(note -> note.effect() == Comparability.Level.NOT_COMPARABLE)
                .map(Note::code)
                .toList();

        assertThat(FIRST.observations())
                .filteredOn(number -> number.notes().stream().anyMatch(harmful::contains))
                .extracting(number -> number.series() + " " + number.period())
                .containsExactly("households-checked 2022-S1", "cases.stalking 2022-S2");
    }

    @Test
    void householdsAndStalkingAreTheOnlyPrintedComparisonsThatAreUnfair() {
        PublishedNumbers numbers = new PublishedNumbers(FIRST.observations());
        Map<String, Note> notes = FIRST.notes().stream().collect(toMap(Note::code, note -> note));
        Comparer comparer = new Comparer(DOMAIN.datasetsByCode(), DOMAIN.integrity(), notes, numbers);

        assertThat(FIRST.changes().stream()
                        .map(change -> comparer.compare(
                                numbers.find(change.dataset(), change.series(), change.period())
                                        .orElseThrow(),
                                change.base(),
                                Basis.AS_PUBLISHED,
                                change)))
                .filteredOn(comparison -> comparison.comparability().level() != Comparability.Level.COMPARABLE)
                .extracting(
                        comparison -> comparison.series().toString(),
                        comparison -> comparison.comparability().level(),
                        comparison -> comparison.comparability().notes())
                .containsExactly(
                        tuple(
                                "households-checked",
                                Comparability.Level.NOT_COMPARABLE,
                                List.of(
                                        "building-checks-scope",
                                        "households-counted-by-new-rule",
                                        "fewer-checks-by-police-stations",
                                        "households-counted-by-earlier-rule")),
                        tuple(
                                "cases.stalking",
                                Comparability.Level.NOT_COMPARABLE,
                                List.of(
                                        "counted-at-different-stages",
                                        "cases-under-the-stalking-act",
                                        "stalking-act-new-in-base",
                                        Comparer.BASE_IS_ANOTHER_SEASON)));
    }

    private static List<Check> checks() {
        return new Verifier(DOMAIN.datasetsByCode(), DOMAIN.integrity(), new PublishedNumbers(FIRST.observations()))
                .checks(FIRST.observations(), FIRST.changes());
    }
}
