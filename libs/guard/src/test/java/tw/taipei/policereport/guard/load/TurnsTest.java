package tw.taipei.policereport.guard.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final List<String> begun = new ArrayList<>();
    private final List<Turns.Turn> turns = new ArrayList<>();

    private Turns.Waiting waiting(String name) {
        return turn -> {
            begun.add(name);
            turns.add(turn);
        };
    }

    @Test
    void as_many_work_as_may() {
        Turns two = new Turns(2, 0);

        assertThat(two.take()).isNotNull();
        assertThat(two.take()).isNotNull();
        assertThat(two.take()).isNull();
    }

    @Test
    void a_turn_that_is_given_back_is_there_again_and_only_once() {
        Turns one = new Turns(1, 0);
        Turns.Turn turn = one.take();

        turn.giveBack();
        turn.giveBack();

        assertThat(one.take()).isNotNull();
        assertThat(one.take()).isNull();
    }

    @Test
    void who_has_waited_longest_is_next() {
        Turns one = new Turns(1, 2);
        Turns.Turn first = one.take();
        assertThat(one.await(waiting("second"))).isTrue();
        assertThat(one.await(waiting("third"))).isTrue();

        first.giveBack();
        assertThat(begun).containsExactly("second");
        turns.get(0).giveBack();
        assertThat(begun).containsExactly("second", "third");
        assertThat(one.take()).isNull();
    }

    @Test
    void no_more_wait_than_may() {
        Turns one = new Turns(1, 1);
        one.take();

        assertThat(one.await(waiting("second"))).isTrue();
        assertThat(one.await(waiting("third"))).isFalse();
    }

    @Test
    void who_leaves_is_passed_over_and_who_has_its_turn_cannot_leave() {
        Turns one = new Turns(1, 2);
        Turns.Turn first = one.take();
        Turns.Waiting leaving = waiting("second");
        Turns.Waiting staying = waiting("third");
        one.await(leaving);
        one.await(staying);

        assertThat(one.leave(leaving)).isTrue();
        first.giveBack();

        assertThat(begun).containsExactly("third");
        assertThat(one.leave(staying)).isFalse();
    }
}
