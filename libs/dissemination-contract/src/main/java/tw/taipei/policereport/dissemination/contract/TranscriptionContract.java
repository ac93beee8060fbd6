package tw.taipei.policereport.dissemination.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.statistics.Source;
import tw.taipei.policereport.text.Numeral;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.transcription.Claim;
import tw.taipei.policereport.transcription.Finding;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.SubjectDomain;
import tw.taipei.policereport.transcription.Transcription;

/**
 * A service reads the first report as a person does. What a person reads stands in three tables on the class path of the
 * test: {@code 2023-S1.csv} with {@code dataset,series,period,value,unit,status,page,line,published,notes}, {@code
 * 2023-S1-changes.csv} with {@code dataset,series,period,base,value,page,line,published} and {@code 2023-S1-notes.csv}
 * with {@code code,effect,line}, where a note that the report does not print has no line.
 */
public interface TranscriptionContract {

    String REPORT = "2023-S1";

    SubjectDomain domain();

    /** Paths of the sections that the service owns: {@code 壹、二}, {@code 壹、三、(一)}. */
    List<String> sections();

    @Test
    default void readsEveryNumberWithItsUnitStatusNotesAndPlace() {
        List<String> read = transcription().observations().stream()
                .map(number -> ReadByHand.row(domain(), number))
                .toList();
        assertThat(read).containsExactlyInAnyOrderElementsOf(ReadByHand.rows(getClass(), REPORT + ".csv"));
    }

    @Test
    default void readsEveryChangeAndWhereItIsPrinted() {
        List<String> read =
                transcription().changes().stream().map(ReadByHand::row).toList();
        assertThat(read).containsExactlyInAnyOrderElementsOf(ReadByHand.rows(getClass(), REPORT + "-changes.csv"));
    }

    @Test
    default void weighsEveryNoteAndSaysWhereItIsPrinted() {
        List<String> read =
                transcription().notes().stream().map(ReadByHand::row).toList();
        assertThat(read).containsExactlyInAnyOrderElementsOf(ReadByHand.rows(getClass(), REPORT + "-notes.csv"));
    }

    @Test
    default void readsInTheOrderOfTheReport() {
        assertThat(transcription().observations())
                .extracting(observation -> observation.source().line())
                .isSorted();
    }

    @Test
    default void namesForEveryNumberAPlaceWhereItReallyStands() {
        List<String> lines = PrintedReport.of(REPORT).text().lines().toList();
        for (Observation observation : transcription().observations()) {
            Source source = observation.source();
            String there = String.join("", lines.subList(source.line() - 1, source.endLine()))
                    .substring(source.column() - 1);
            assertThat(withoutSpaces(there)).startsWith(withoutSpaces(observation.published()));
            assertThat(withoutSpaces(source.quote())).contains(withoutSpaces(observation.published()));
            assertThat(source.section()).isNotEmpty();
        }
    }

    @Test
    default void accountsForEveryNumeralOfItsSections() {
        ReportText report = ReportText.of(PrintedReport.of(REPORT).text());
        List<Claim> claims = transcription().claims().stream()
                .filter(claim -> claim.kind() != Claim.Kind.PROGRAMME)
                .toList();
        assertThat(report.numerals())
                .filteredOn(numeral -> owns(report.place(numeral.span()).section()))
                .filteredOn(numeral -> !numbersAnItem(report, numeral))
                .isNotEmpty()
                .allMatch(numeral ->
                        claims.stream().anyMatch(claim -> claim.span().contains(numeral.span())));
    }

    @Test
    default void findsNothingThatStopsPublication() {
        assertThat(transcription().findings())
                .filteredOn(finding -> finding.severity() == Finding.Severity.BLOCKING)
                .isEmpty();
    }

    @Test
    default void attachesNotesOnlyToSeriesThatTheReportCanFill() {
        SubjectDomain domain = domain();
        List<String> fillable = Stream.concat(
                        domain.tables().stream().flatMap(table -> table.rows().stream()
                                .flatMap(row -> row.facets().stream())
                                .map(facet -> table.dataset() + " " + facet.series())),
                        domain.prose().stream().flatMap(rule -> rule.captures().stream()
                                .map(capture -> rule.dataset() + " " + capture.series())))
                .toList();
        assertThat(domain.notes().stream().flatMap(TranscriptionContract::targets))
                .isSubsetOf(fillable);
    }

    @Test
    default void namesEverythingInBothLanguages() {
        assertThat(labels(domain())).allSatisfy(label -> {
            assertThat(label.zhTw()).containsPattern("\\p{IsHan}");
            assertThat(label.en()).matches("[\\p{ASCII}–—’‘]+");
        });
    }

    private Transcription transcription() {
        return PrintedReport.of(REPORT).readBy(domain());
    }

    private boolean owns(String section) {
        return sections().stream().anyMatch(own -> section.equals(own) || section.startsWith(own + "、"));
    }

    /** {@code 2、} or {@code (2)} at the start of a line. */
    private static boolean numbersAnItem(ReportText report, Numeral numeral) {
        String line = report.lineAt(numeral.span().start()).text().strip();
        return line.startsWith(numeral.text() + "、") || line.startsWith("(" + numeral.text() + ")");
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "");
    }

    private static Stream<String> targets(NoteRule rule) {
        return rule.series().stream().map(series -> rule.dataset() + " " + series);
    }

    private static List<Label> labels(SubjectDomain domain) {
        Stream<Label> ofDatasets = domain.datasets().stream().flatMap(dataset -> Stream.of(
                        Stream.of(dataset.title(), dataset.description()),
                        dataset.measures().stream()
                                .flatMap(measure -> Stream.of(
                                        measure.label(), measure.unit().label())),
                        dataset.dimensions().stream()
                                .flatMap(dimension -> Stream.concat(
                                        Stream.of(dimension.label()),
                                        dimension.codes().stream().map(code -> code.label()))))
                .flatMap(labels -> labels));
        return Stream.of(
                        Stream.of(domain.title(), domain.description()),
                        ofDatasets,
                        domain.notes().stream().map(NoteRule::text))
                .flatMap(labels -> labels)
                .toList();
    }
}
