package tw.taipei.policereport.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.taipei.policereport.statistics.FirstReport.invented;
import static tw.taipei.policereport.statistics.FirstReport.inventedChange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class VerifierTest {

    private static final List<Check> FIRST_REPORT = new Verifier(
                    FirstReport.DATASETS, FirstReport.RULES, new PublishedNumbers(FirstReport.NUMBERS))
            .checks(FirstReport.NUMBERS, FirstReport.CHANGES);

    @ParameterizedTest
    @CsvFileSource(resources = "/first-report-changes.csv", delimiter = '|', numLinesToSkip = 1)
    void everyPrintedChangeOfTheReportHasItsVerdict(
            String dataset,
            String series,
            BigDecimal change,
            String published,
            int page,
            int line,
            String verdict,
            BigDecimal recomputed,
            String formula) {
        Check check = only(Check.Kind.CHANGE, dataset, series, FirstReport.CURRENT);
        Verification verification = check.verification();
        assertThat(verification.verdict()).hasToString(verdict);
        assertThat(verification.printed()).isEqualTo(change);
        assertThat(verification.recomputed()).isEqualTo(recomputed);
        assertThat(verification.formula()).isEqualTo(formula);
        assertThat(check.base()).isEqualTo(FirstReport.BASE);
        assertThat(check.published()).isEqualTo(published);
        assertThat(check.source().page()).isEqualTo(page);
        assertThat(check.source().line()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/first-report-checks.csv", delimiter = '|', numLinesToSkip = 1)
    void totalsAndRatesOfTheReportAgreeAndTheSharesOfOfficersDoNot(
            String dataset,
            String series,
            ReferencePeriod period,
            String kind,
            String verdict,
            BigDecimal printed,
            BigDecimal recomputed,
            String formula) {
        Check check = only(Check.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), dataset, series, period);
        Verification verification = check.verification();
        assertThat(check.kind()).hasToString(kind);
        assertThat(check.base()).isNull();
        assertThat(verification.verdict()).hasToString(verdict);
        assertThat(verification.printed()).isEqualTo(printed);
        assertThat(verification.recomputed()).isEqualTo(recomputed);
        assertThat(verification.formula()).isEqualTo(formula);
    }

    @Test
    void numbersAreCheckedBeforeChangesAndEachInTheOrderGiven() {
        assertThat(FIRST_REPORT.stream().filter(check -> check.kind() == Check.Kind.CHANGE))
                .extracting(check -> check.source().line())
                .isSorted();
        assertThat(FIRST_REPORT.subList(0, FIRST_REPORT.size() - FirstReport.CHANGES.size()))
                .noneMatch(check -> check.kind() == Check.Kind.CHANGE)
                .extracting(check -> check.source().line())
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        // counts are exact
        "reported, 2041, 2241, -200, match",
        "reported, 2041, 2241, -201, mismatch",
        // weights are rounded, so their difference may be off by one in the last place
        "seized, 133.32, 759.59, -626.27, match",
        "seized, 133.32, 759.59, -626.28, match",
        "seized, 133.32, 759.59, -626.29, mismatch",
        "seized, 133.32, 759.6, -626.28, match",
        // rates without their counts likewise
        "clearance-rate.drugs, 99.86, 99.93, -0.07, match",
        "clearance-rate.drugs, 99.86, 99.93, -0.09, mismatch",
        "clearance-rate.drugs, 99.86, 99.93, 0.07, mismatch",
    })
    void aPrintedChangeMatchesWhatTheTwoNumbersMayStandFor(
            String series, String current, String base, String change, String verdict) {
        Observation now = invented("offences", series, "2023-S1", current);
        Observation before = invented("offences", series, "2022-S1", base);
        List<Check> checks = FirstReport.verifier(now, before)
                .checks(List.of(), List.of(inventedChange("offences", series, change)));
        assertThat(checks)
                .singleElement()
                .satisfies(check -> assertThat(check.verification().verdict()).hasToString(verdict));
    }

    @Test
    void aChangeOfARateThatNeitherCountsNorRatesSupportIsAMismatch() {
        Observation[] theft = FirstReport.NUMBERS.stream()
                .filter(number -> number.series().toString().contains("theft"))
                .toArray(Observation[]::new);
        assertThat(verdict(FirstReport.verifier(theft), "clearance-rate.theft", "1.46"))
                .isEqualTo(Verdict.MISMATCH);
        assertThat(verdict(FirstReport.verifier(theft), "clearance-rate.theft", "1.43"))
                .isEqualTo(Verdict.MATCH);
    }

    @Test
    void aRemarkInPlaceOfAChangeIsNoNumberToCheck() {
        Verifier verifier = FirstReport.verifier(
                invented("offences", "reported", "2023-S1", "193"), invented("offences", "reported", "2022-S1", "230"));
        assertThat(verifier.checks(List.of(), List.of(inventedChange("offences", "reported", null))))
                .isEmpty();
    }

    @Test
    void aRateWhoseCountsAreNotPrintedAtAllHasNothingToBeCheckedAgainst() {
        Observation annual = invented("offences", "clearance-rate.theft", "2022", "100.84");
        Verifier verifier = FirstReport.verifier(
                annual,
                invented("offences", "cleared.theft", "2022-S1", "2300"),
                invented("offences", "reported.theft", "2022-S1", "2241"));
        assertThat(verifier.checks(List.of(annual), List.of())).isEmpty();
    }

    @Test
    void aPrintedChangeKeepsItsCheckWhenItsNumbersAreNotHeld() {
        Observation now = invented("offences", "reported", "2023-S1", "23");
        Observation before = invented("offences", "reported", "2022-S1", "20");
        Observation unread = invented("offences", "reported", "2022-S1", null);
        assertThat(verdict(FirstReport.verifier(now), "reported", "3")).isEqualTo(Verdict.NOT_COMPUTABLE);
        assertThat(verdict(FirstReport.verifier(before), "reported", "3")).isEqualTo(Verdict.NOT_COMPUTABLE);
        assertThat(verdict(FirstReport.verifier(now, unread), "reported", "3")).isEqualTo(Verdict.NOT_COMPUTABLE);
    }

    @Test
    void aRankHasNoDifferenceToRecompute() {
        Verification verification = FirstReport.verifier(
                        invented("offences", "rank", "2023-S1", "1"), invented("offences", "rank", "2022-S1", "1"))
                .checks(List.of(), List.of(inventedChange("offences", "rank", "0")))
                .get(0)
                .verification();
        assertThat(verification.verdict()).isEqualTo(Verdict.NOT_COMPUTABLE);
        assertThat(verification.recomputed()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "unread",
            value = {
                "100.00, 5, 0",
                "100.00, 5, unread",
                "100.00, unread, 5",
                "unread, 5, 5",
            })
    void aRateWithoutACountOrWithNothingToDivideByCannotBeComputed(String rate, String cleared, String reported) {
        Observation printed = invented("offences", "clearance-rate.theft", "2023-S1", rate);
        List<Check> checks = FirstReport.verifier(
                        printed,
                        invented("offences", "cleared.theft", "2023-S1", cleared),
                        invented("offences", "reported.theft", "2023-S1", reported))
                .checks(List.of(printed), List.of());
        assertThat(checks)
                .singleElement()
                .satisfies(check -> assertThat(check.verification().verdict()).isEqualTo(Verdict.NOT_COMPUTABLE));
    }

    @ParameterizedTest
    @CsvSource({"66.50, 22.17, 22.17, 22.17, match", "66.54, 22.17, 22.17, 22.17, mismatch"})
    void theRoundingOfPartsAddsUpInATotalOfWeights(
            String total, String first, String second, String third, String verdict) {
        List<IntegrityRule> rules =
                List.of(IntegrityRule.total("offences", "seized", "seized.drugs", "seized.theft", "seized.fraud"));
        Observation printed = invented("offences", "seized", "2023-S1", total);
        PublishedNumbers numbers = new PublishedNumbers(List.of(
                printed,
                invented("offences", "seized.drugs", "2023-S1", first),
                invented("offences", "seized.theft", "2023-S1", second),
                invented("offences", "seized.fraud", "2023-S1", third)));
        assertThat(new Verifier(FirstReport.DATASETS, rules, numbers).checks(List.of(printed), List.of()))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.verification().verdict()).hasToString(verdict);
                    assertThat(check.verification().recomputed()).isEqualTo("66.51");
                });
    }

    @Test
    void aMissingPartLeavesATotalUnchecked() {
        Observation total = FirstReport.observation("policing", "patrol-teams", "2023-S1");
        Observation part = FirstReport.observation("policing", "patrol-teams.village", "2023-S1");
        Verification verification = FirstReport.verifier(total, part)
                .checks(List.of(total), List.of())
                .get(0)
                .verification();
        assertThat(verification.verdict()).isEqualTo(Verdict.NOT_COMPUTABLE);
        assertThat(verification.recomputed()).isNull();
    }

    @Test
    void aNumberOfAnUnknownDatasetIsRefused() {
        Observation stray = invented("offenses", "reported", "2023-S1", "1");
        PublishedChange change = inventedChange("offenses", "reported", "1");
        assertThatThrownBy(() -> FirstReport.verifier(stray).checks(List.of(), List.of(change)))
                .isInstanceOf(UnknownCodeException.class)
                .hasMessage("'offenses' is not a value of 'dataset'; known are offences, policing");
    }

    private static Verdict verdict(Verifier verifier, String series, String change) {
        return verifier.checks(List.of(), List.of(inventedChange("offences", series, change)))
                .get(0)
                .verification()
                .verdict();
    }

    private static Check only(Check.Kind kind, String dataset, String series, ReferencePeriod period) {
        List<Check> found = FIRST_REPORT.stream()
                .filter(check -> check.kind() == kind
                        && check.dataset().equals(dataset)
                        && check.series().equals(SeriesKey.valueOf(series))
                        && check.period().equals(period))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
