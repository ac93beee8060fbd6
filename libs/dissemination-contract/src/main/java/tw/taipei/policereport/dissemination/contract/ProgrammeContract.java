package tw.taipei.policereport.dissemination.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.text.Folding;
import tw.taipei.policereport.transcription.Programme;
import tw.taipei.policereport.transcription.SubjectDomain;
import tw.taipei.policereport.transcription.Transcription;

/**
 * A service takes the numbered items of its chapters of part 貳 as a person does. What a person reads stands in {@code
 * 2023-S1-programmes.csv} on the class path of the test, with {@code code,title,status,page,line,endLine,milestones};
 * milestones are periods in text form with a space between them.
 */
public interface ProgrammeContract {

    String REPORT = TranscriptionContract.REPORT;

    SubjectDomain domain();

    @Test
    default void takesEveryItemWithItsTitleStateAndDates() {
        assertThat(transcription().programmes().stream().map(ReadByHand::row))
                .containsExactlyElementsOf(ReadByHand.rows(getClass(), REPORT + "-programmes.csv"));
    }

    @Test
    default void losesNoWordOfAnItem() {
        List<String> lines = PrintedReport.of(REPORT).text().lines().toList();
        assertThat(transcription().programmes()).allSatisfy(programme -> {
            String printed = Folding.compact(String.join(
                    "",
                    lines.subList(
                            programme.source().line() - 1, programme.source().endLine())));
            String text = Folding.compact(programme.text());
            assertThat(printed).endsWith(text);
            String above = printed.substring(0, printed.length() - text.length());
            assertThat(above.replaceFirst("^(\\d+、|\\(.{1,3}\\))", "")).isIn("", Folding.compact(programme.title()));
        });
    }

    @Test
    default void placesEveryItemUnderTheOneThatContainsIt() {
        List<String> codes =
                transcription().programmes().stream().map(Programme::code).toList();
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(transcription().programmes()).allSatisfy(programme -> {
            assertThat(programme.code()).startsWith(programme.parent());
            assertThat(codes.contains(programme.parent()) || programme.parent().isEmpty())
                    .isTrue();
        });
    }

    @Test
    default void namesTheNumbersThatStandInItsItems() {
        List<String> linked = transcription().programmes().stream()
                .flatMap(programme -> programme.observations().stream())
                .toList();
        List<String> held =
                transcription().observations().stream().map(this::id).toList();
        List<String> ofPartTwo = transcription().observations().stream()
                .filter(number -> number.source().section().startsWith("貳、"))
                .map(this::id)
                .toList();
        assertThat(linked).isNotEmpty().isSubsetOf(held).containsAll(ofPartTwo);
    }

    @Test
    default void namesEachNumberInTheItemWhereItStandsAndInNoOther() {
        List<Programme> programmes = transcription().programmes();
        assertThat(transcription().observations())
                .filteredOn(number -> number.source().section().startsWith("貳、"))
                .allSatisfy(number -> assertThat(programmes.stream()
                                .filter(programme -> programme.observations().contains(id(number))))
                        .singleElement()
                        .satisfies(programme -> assertThat(number.source().line())
                                .isBetween(
                                        programme.source().line(),
                                        programme.source().endLine())));
    }

    private Transcription transcription() {
        return PrintedReport.of(REPORT).readBy(domain());
    }

    private String id(Observation number) {
        return domain().id(number.dataset(), number.series(), number.period());
    }
}
