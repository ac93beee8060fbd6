package tw.taipei.policereport.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.taipei.policereport.statistics.FirstReport.invented;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparerTest {

    private static final Map<String, Note> NOTES = Stream.of(
                    note("definition", Comparability.Level.COMPARABLE),
                    note("outlier", Comparability.Level.CAUTION),
                    note("rule-changed", Comparability.Level.NOT_COMPARABLE))
            .collect(Collectors.toMap(Note::code, Function.identity()));

    @Test
    void theTheftTableComparesAsTheReportDoes() {
        Observation current = FirstReport.observation("offences", "clearance-rate.theft", "2023-S1");
        PublishedChange printed = FirstReport.CHANGES.stream()
                .filter(change -> change.series().equals(current.series()))
                .findFirst()
                .orElseThrow();
        Comparison comparison =
                comparer(FirstReport.NUMBERS).compare(current, FirstReport.BASE, Basis.AS_PUBLISHED, printed);
        assertThat(comparison.base().published()).isEqualTo("102.63%");
        assertThat(comparison.change())
                .isEqualTo(new Change(new BigDecimal("1.44"), Unit.PERCENTAGE_POINT, null, Change.RATE));
        assertThat(comparison.changeReason()).isNull();
        assertThat(comparison.published()).isEqualTo(printed);
        assertThat(comparison.verification().verdict()).isEqualTo(Verdict.ROUNDING);
        assertThat(comparison.comparability()).isEqualTo(Comparability.FAIR);
    }

    @Test
    void twoPeriodsWithoutAPrintedChangeAreComparedAllTheSame() {
        Observation current = FirstReport.observation("offences", "reported.theft", "2023-S1");
        Comparison comparison =
                comparer(FirstReport.NUMBERS).compare(current, FirstReport.BASE, Basis.YEAR_EARLIER, null);
        assertThat(comparison.change().absolute()).isEqualTo("-200");
        assertThat(comparison.verification())
                .isEqualTo(new Verification(Verdict.NOT_PUBLISHED, null, new BigDecimal("-200"), "2023-S1 − 2022-S1"));
    }

    @Test
    void aBaseInAnotherHalfOfTheYearCallsForCaution() {
        Observation current = FirstReport.observation("policing", "stalking", "2023-S1");
        Comparison comparison =
                comparer(FirstReport.NUMBERS).compare(current, ReferencePeriod.half(2022, 2), Basis.AS_PUBLISHED, null);
        assertThat(comparison.change().absolute()).isEqualTo("-37");
        assertThat(comparison.comparability())
                .isEqualTo(new Comparability(Comparability.Level.CAUTION, List.of(Comparer.BASE_IS_ANOTHER_SEASON)));
    }

    @Test
    void aBaseThatIsNotHeldIsSaidAndNotGuessed() {
        Observation current = invented("offences", "reported", "2023-S1", "23", "outlier");
        Comparison comparison = comparer(List.of(current)).compare(current, FirstReport.BASE, Basis.YEAR_EARLIER, null);
        assertThat(comparison.base()).isNull();
        assertThat(comparison.change()).isNull();
        assertThat(comparison.changeReason()).isEqualTo(Comparison.BASE_NOT_HELD);
        assertThat(comparison.verification())
                .isEqualTo(new Verification(Verdict.NOT_PUBLISHED, null, null, "2023-S1 − 2022-S1"));
        assertThat(comparison.comparability())
                .isEqualTo(new Comparability(
                        Comparability.Level.NOT_COMPARABLE, List.of("outlier", Comparer.BASE_NOT_HELD)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "unread",
            value = {"unread, 20", "23, unread", "unread, unread"})
    void aNumberThatCannotBeReadIsNotComparable(String now, String before) {
        Comparison comparison = compare("reported", "2023-S1", now, "2022-S1", before);
        assertThat(comparison.change()).isNull();
        assertThat(comparison.changeReason()).isEqualTo(Comparison.VALUE_MISSING);
        assertThat(comparison.comparability())
                .isEqualTo(new Comparability(Comparability.Level.NOT_COMPARABLE, List.of(Comparer.VALUE_MISSING)));
    }

    @Test
    void ranksStandSideBySideWithoutAChange() {
        Comparison comparison = compare("rank", "2023-S1", "1", "2022-S1", "2");
        assertThat(comparison.change()).isNull();
        assertThat(comparison.changeReason()).isEqualTo(Comparison.RANK);
        assertThat(comparison.verification().recomputed()).isNull();
        assertThat(comparison.comparability()).isEqualTo(Comparability.FAIR);
    }

    @ParameterizedTest
    @CsvSource({
        // a flow grows with the time in which it is counted
        "reported, 2023-S1, 2022, not-comparable, periods-differ-in-length",
        "reported, 2023-01/2023-08, 2023-S1, not-comparable, periods-differ-in-length",
        "reported, 2023-01/2023-08, 2022-01/2022-05, not-comparable, periods-differ-in-length",
        "reported, 2023-06-20, 2022-06, not-comparable, periods-differ-in-length",
        "seized, 2022, 2020/2021, not-comparable, periods-differ-in-length",
        // a rate or a rank does not, but moves within the year
        "clearance-rate, 2023-S1, 2022, caution, periods-differ-in-length",
        "rank, 2023-S1, 2022, caution, periods-differ-in-length",
        // equally long
        "reported, 2023-S1, 2022-S1, comparable,",
        "reported, 2023-S1, 2021-S1, comparable,",
        "reported, 2023, 2022, comparable,",
        "reported, 2023-01/2023-08, 2022-01/2022-08, comparable,",
        "reported, 2024-02, 2023-02, comparable,",
        "reported, 2024-02-20/2024-03-10, 2023-02-20/2023-03-10, comparable,",
        "reported, 2025-02-20/2025-03-10, 2024-02-20/2024-03-10, comparable,",
        "reported, 2024-02-10/2024-02-29, 2023-02-10/2023-02-28, comparable,",
        "reported, 2023-06-20, 2022-06-20, comparable,",
        "reported, 2021/2022, 2019/2020, comparable,",
        "reported, 2023-02/2023-07, 2023-S1, caution, base-is-another-season",
        "reported, 2023-S1, 2022-S2, caution, base-is-another-season",
        "clearance-rate, 2023-S1, 2022-S2, caution, base-is-another-season",
        "reported, 2023-06-20, 2023-05-20, caution, base-is-another-season",
    })
    void thePeriodsDecideHowFairAComparisonIs(String series, String current, String base, String level, String note) {
        Comparability comparability = compare(series, current, "2", base, "1").comparability();
        assertThat(comparability.level()).hasToString(level);
        assertThat(comparability.notes()).isEqualTo(note == null ? List.of() : List.of(note));
    }

    @ParameterizedTest
    @CsvSource({"2023-S1, 2022-S1, comparable", "2023-S1, 2022-S2, caution", "2023-S1, 2022, caution"})
    void aStockIsHeldAtAMomentSoLengthAloneDoesNotForbid(String current, String base, String level) {
        Observation now = invented("policing", "patrol-teams", current, "2");
        Observation before = invented("policing", "patrol-teams", base, "1");
        Comparison comparison = comparer(List.of(now, before)).compare(now, before.period(), Basis.EXPLICIT, null);
        assertThat(comparison.comparability().level()).hasToString(level);
    }

    @ParameterizedTest
    @CsvSource({
        "definition, definition, comparable, definition",
        "definition, outlier, caution, definition outlier",
        "outlier, definition, caution, outlier definition",
        "rule-changed, outlier, not-comparable, rule-changed outlier",
        "outlier rule-changed, outlier, not-comparable, outlier rule-changed",
        "nobody-defined-it, definition, caution, nobody-defined-it definition",
    })
    void theMostHarmfulNoteDecidesAndEachIsNamedOnce(String now, String before, String level, String notes) {
        Observation current = invented("offences", "reported", "2023-S1", "2", now.split(" "));
        Observation base = invented("offences", "reported", "2022-S1", "1", before.split(" "));
        Comparability comparability = comparer(List.of(current, base))
                .compare(current, FirstReport.BASE, Basis.AS_PUBLISHED, null)
                .comparability();
        assertThat(comparability.level()).hasToString(level);
        assertThat(comparability.notes()).isEqualTo(Arrays.asList(notes.split(" ")));
    }

    @Test
    void aPrintedChangeOfOtherPeriodsIsRefused() {
        Observation current = FirstReport.observation("offences", "reported.theft", "2023-S1");
        PublishedChange printed = FirstReport.inventedChange("offences", "reported.theft", "-200");
        assertThatThrownBy(() -> comparer(FirstReport.NUMBERS)
                        .compare(current, ReferencePeriod.half(2022, 2), Basis.PREVIOUS_HALF, printed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the printed change of reported.theft from 2022-S1 to 2023-S1 is not about"
                        + " reported.theft from 2022-S2 to 2023-S1");
    }

    @Test
    void ofTwoVintagesOfANumberTheLastGivenIsTheBase() {
        Observation current = invented("offences", "reported", "2023-S1", "23");
        Comparison comparison = comparer(List.of(
                        current,
                        invented("offences", "reported", "2022-S1", "20"),
                        invented("offences", "reported", "2022-S1", "21")))
                .compare(current, FirstReport.BASE, Basis.YEAR_EARLIER, null);
        assertThat(comparison.change().absolute()).isEqualTo("2");
    }

    @Test
    void aComparisonHasEitherAChangeOrTheReasonWhyNot() {
        Comparison fair = compare("reported", "2023-S1", "2", "2022-S1", "1");
        assertThatThrownBy(() -> new Comparison(
                        fair.dataset(),
                        fair.series(),
                        fair.current(),
                        fair.basePeriod(),
                        fair.base(),
                        fair.basis(),
                        fair.change(),
                        Comparison.RANK,
                        null,
                        fair.verification(),
                        fair.comparability()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("either change or changeReason is given");
    }

    private static Comparison compare(String series, String current, String now, String base, String before) {
        Observation given = invented("offences", series, current, now);
        Observation other = invented("offences", series, base, before);
        return comparer(List.of(given, other)).compare(given, other.period(), Basis.EXPLICIT, null);
    }

    private static Comparer comparer(List<Observation> numbers) {
        return new Comparer(FirstReport.DATASETS, FirstReport.RULES, NOTES, new PublishedNumbers(numbers));
    }

    private static Note note(String code, Comparability.Level effect) {
        return new Note(code, new Label(code, code), effect, null, null);
    }
}
