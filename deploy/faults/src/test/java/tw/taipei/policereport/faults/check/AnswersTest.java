package tw.taipei.policereport.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.faults.history.Event;
import tw.taipei.policereport.faults.history.Event.Rows;

/** Each promise about an answer is broken once, by hand, and the checker has to name it and no other. */
class AnswersTest {

    @Test
    void two_services_of_one_answer_show_two_documents() {
        Judgement.assertNamed(
                "an answer is of one release, the one that was asked for",
                Story.ofTwoReleases()
                        .add(Story.answerTo(
                                "/other",
                                Map.of("crime-statistics", Story.rowsOf("b"), "logistics", Story.rowsOf("a")))));
    }

    @Test
    void another_release_answers_than_the_one_that_was_asked_for() {
        Judgement.assertNamed(
                "an answer is of one release, the one that was asked for",
                Story.ofTwoReleases().read(70, "logistics", 1L, 2L, "b"));
    }

    @Test
    void a_release_is_seen_before_the_pointer_has_moved_to_it() {
        Judgement.assertNamed(
                "no release is seen that was not flipped", Story.ofTwoReleases().read(25, "logistics", 2L, 2L, "b"));
    }

    @Test
    void a_release_is_seen_that_never_was_flipped() {
        Judgement.assertNamed(
                "no release is seen that was not flipped", Story.ofTwoReleases().read(70, "logistics", 3L, 3L, "c"));
    }

    @Test
    void the_rows_of_a_release_change() {
        Rows changed = new Rows(3, 3, "another digest", "b");
        Judgement.assertNamed(
                "the numbers of a release never change",
                Story.ofTwoReleases()
                        .answer(
                                70,
                                "gateway",
                                2L,
                                2L,
                                true,
                                List.of(),
                                Map.of("crime-statistics", changed, "logistics", Story.rowsOf("b"))));
    }

    @Test
    void a_number_stands_in_an_answer_twice() {
        Rows doubled = new Rows(6, 3, "digest of b", "b");
        Judgement.assertNamed(
                "no number is there twice",
                Story.ofTwoReleases().add(Story.answerTo("/other", Map.of("logistics", doubled))));
    }

    @Test
    void rows_are_missing_and_nobody_says_so() {
        Judgement.assertNamed(
                "gaps are named",
                Story.ofTwoReleases()
                        .answer(70, "gateway", 2L, 2L, true, List.of(), Map.of("crime-statistics", Story.rowsOf("b"))));
    }

    @Test
    void rows_are_missing_and_the_gap_says_so() {
        assertThat(Checker.violations(Story.ofTwoReleases()
                        .answer(
                                70,
                                "gateway",
                                2L,
                                2L,
                                false,
                                List.of("logistics"),
                                Map.of("crime-statistics", Story.rowsOf("b")))
                        .events()))
                .isEmpty();
    }

    @Test
    void an_answer_with_a_gap_calls_itself_complete() {
        Judgement.assertNamed(
                "gaps are named",
                Story.ofTwoReleases()
                        .answer(
                                70,
                                "gateway",
                                2L,
                                2L,
                                true,
                                List.of("logistics"),
                                Map.of("crime-statistics", Story.rowsOf("b"))));
    }

    @Test
    void a_figure_is_read_in_a_release_that_does_not_show_its_report() {
        Judgement.assertNamed(
                "an answer is of one release, the one that was asked for",
                Story.ofTwoReleases()
                        .add(new Event.Answered(
                                70,
                                72,
                                "logistics",
                                "/series",
                                "0-long-ago",
                                2L,
                                200,
                                null,
                                2L,
                                true,
                                List.of(),
                                Map.of("logistics", Story.rowsOf("b")))));
    }

    @Test
    void the_figure_of_a_report_is_missing() {
        Judgement.assertNamed(
                "an answer is of one release, the one that was asked for",
                Story.ofTwoReleases().add(Story.answerTo("/other", Map.of("logistics", new Rows(3, 3, "b", null)))));
    }

    @Test
    void everything_runs_and_a_service_is_still_missing() {
        Judgement.assertNamed(
                "nothing is missing once everything runs",
                Story.ofTwoReleases()
                        .answer(
                                110,
                                "gateway",
                                2L,
                                2L,
                                false,
                                List.of("logistics"),
                                Map.of("crime-statistics", Story.rowsOf("b"))));
    }

    @Test
    void everything_runs_and_a_service_still_shows_the_release_before() {
        Judgement.assertNamed(
                "nothing is missing once everything runs", Story.ofTwoReleases().read(110, "logistics", null, 1L, "a"));
    }

    @Test
    void everything_runs_and_a_release_is_not_to_be_had() {
        Judgement.assertNamed(
                "nothing is missing once everything runs",
                Story.ofTwoReleases().failed(110, 2L, 503, "RELEASE_NOT_HERE"));
    }
}
