package tw.taipei.policereport.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.faults.history.Event;

/** Each promise to those who publish is broken once, by hand, and the checker has to name it and no other. */
class CheckerTest {

    @Test
    void a_history_in_which_nothing_goes_wrong_has_no_violation() {
        assertThat(Checker.violations(Story.ofTwoReleases().events())).isEmpty();
    }

    @Test
    void a_history_that_breaks_off_proves_nothing() {
        Judgement.assertNamed("the history is whole", Story.ofTwoReleases().without(Event.Settled.class));
    }

    @Test
    void a_reader_comes_after_the_acknowledgement_and_gets_the_release_before() {
        Judgement.assertNamed(
                "acknowledged means visible", Story.ofTwoReleases().read(53, "gateway", null, 1L, "a"));
    }

    @Test
    void a_release_was_acknowledged_and_is_unknown_later() {
        Judgement.assertNamed(
                "acknowledged means visible", Story.ofTwoReleases().failed(80, 2L, 404, "UNKNOWN_RELEASE"));
    }

    @Test
    void a_release_was_acknowledged_and_is_not_in_the_log() {
        Judgement.assertNamed(
                "acknowledged means visible", Story.ofTwoReleases().submitted(70, 80, "c", 201, null, 3L));
    }

    @Test
    void a_reader_gets_the_release_before_while_the_editor_still_waits() {
        assertThat(Checker.violations(
                        Story.ofTwoReleases().read(46, "gateway", null, 1L, "a").events()))
                .isEmpty();
    }

    @Test
    void a_service_shows_an_earlier_epoch_than_it_did_before() {
        Judgement.assertNamed(
                "epochs never go back",
                Story.ofTwoReleases().read(70, "logistics", null, 2L, "b").read(80, "logistics", null, 1L, "a"));
    }

    @Test
    void a_service_is_behind_the_gateway_and_not_behind_itself() {
        assertThat(Checker.violations(Story.ofTwoReleases()
                        .read(70, "logistics", null, 1L, "a")
                        .read(80, "logistics", null, 2L, "b")
                        .events()))
                .isEmpty();
    }

    @Test
    void the_pointer_moves_back_and_readers_follow() {
        assertThat(Checker.violations(Story.ofTwoReleases()
                        .moved(3, 1, 70)
                        .read(80, "gateway", null, 1L, "a")
                        .read(85, "gateway", null, 1L, "a")
                        .events()))
                .isEmpty();
    }

    @Test
    void a_refused_document_becomes_a_release() {
        Judgement.assertNamed(
                "refused means invisible",
                Story.ofTwoReleases()
                        .submitted(70, 72, "c", 409, "PUBLICATION_OVERTAKEN", null)
                        .moved(3, 3, 71)
                        .published(3, 3, "c"));
    }

    @Test
    void a_number_of_a_refused_document_is_read() {
        Judgement.assertNamed(
                "refused means invisible",
                Story.ofTwoReleases()
                        .submitted(70, 72, "c", 422, "FINDINGS_BLOCK_PUBLICATION", null)
                        .without(Event.Published.class)
                        .add(Story.answerTo("/other", Story.rows("c")))
                        .published(1, 1, "a")
                        .published(2, 2, "of somebody else"));
    }

    @Test
    void a_submission_without_an_answer_may_have_been_published() {
        assertThat(Checker.violations(Story.ofTwoReleases()
                        .submitted(70, 72, "c", 422, "UNREADABLE", null)
                        .submitted(74, 78, "c", 0, null, null)
                        .moved(3, 3, 76)
                        .published(3, 3, "c")
                        .read(90, "gateway", null, 3L, "c")
                        .events()))
                .isEmpty();
    }

    @Test
    void a_document_is_published_twice() {
        Judgement.assertNamed(
                "a document is published once",
                Story.ofTwoReleases().moved(3, 3, 70).published(3, 3, "b"));
    }

    @Test
    void an_import_never_ends() {
        Judgement.assertNamed(
                "every import ends", Story.ofTwoReleases().add(new Event.Import(102, 3, "STAGING", null)));
    }

    @Test
    void an_import_says_that_it_was_published_and_the_log_does_not() {
        Judgement.assertNamed(
                "every import ends", Story.ofTwoReleases().add(new Event.Import(102, 3, "PUBLISHED", 3L)));
    }

    @Test
    void an_epoch_is_missing_in_the_log() {
        Judgement.assertNamed(
                "a move follows from the move before", Story.ofTwoReleases().moved(4, 1, 70));
    }

    @Test
    void the_chain_of_hashes_is_broken() {
        Judgement.assertNamed(
                "a move follows from the move before", Story.ofTwoReleases().add(new Event.Settled(100, false)));
    }

    @Test
    void a_release_undoes_a_move_that_it_did_not_know_of() {
        Judgement.assertNamed(
                "a move follows from the move before",
                Story.ofTwoReleases()
                        .moved(3, 3, 70)
                        .add(new Event.Published(3, "2023-S2", 1, "c", Map.of("2023-S2", 1, "2023-S1", 1))));
    }

    @Test
    void an_import_waits_for_review_and_another_became_a_release_of_its_own() {
        assertThat(Checker.violations(Story.ofTwoReleases()
                        .add(new Event.Import(102, 3, "REVIEW", null))
                        .add(new Event.Import(102, 4, "PUBLISHED", 2L))
                        .events()))
                .isEmpty();
    }

    @Test
    void a_publisher_restores_a_release_and_readers_see_it() {
        assertThat(Checker.violations(Story.ofTwoReleases()
                        .restored(70, 1, 2)
                        .moved(3, 3, 71)
                        .published(3, 1, null)
                        .read(80, "gateway", null, 3L, "a")
                        .events()))
                .isEmpty();
    }

    @Test
    void a_publisher_was_told_that_a_release_is_restored_and_readers_see_the_one_before() {
        Judgement.assertNamed(
                "acknowledged means visible",
                Story.ofTwoReleases()
                        .restored(70, 1, 2)
                        .moved(3, 3, 71)
                        .published(3, 1, null)
                        .read(80, "gateway", null, 2L, "b"));
    }

    @Test
    void a_publisher_restores_a_release_and_another_one_is_shown() {
        Judgement.assertNamed(
                "what publishers decide is done",
                Story.ofTwoReleases().restored(70, 1, 2).moved(3, 3, 71).published(3, 2, null));
    }

    @Test
    void a_decision_comes_after_a_move_that_the_publisher_did_not_know_of() {
        Judgement.assertNamed(
                "what publishers decide is done",
                Story.ofTwoReleases().restored(70, 1, 1).moved(3, 3, 71).published(3, 1, null));
    }

    @Test
    void a_release_without_a_document_shows_what_was_never_shown() {
        Judgement.assertNamed(
                "a move follows from the move before",
                Story.ofTwoReleases().moved(3, 3, 71).published(3, 7, null));
    }

    @Test
    void a_writer_that_was_replaced_writes() {
        Judgement.assertNamed(
                "late writers are refused",
                Story.ofTwoReleases().add(new Event.LateOrder(70, 71, "logistics", 1, 1, 200)));
    }

    @Test
    void the_database_does_not_wait_for_the_disk() {
        Judgement.assertNamed(
                "what is acknowledged is on the disk",
                Story.ofTwoReleases()
                        .add(new Event.Settings(
                                2, Map.of("fsync", "off", "full_page_writes", "on", "synchronous_commit", "on"))));
    }
}
