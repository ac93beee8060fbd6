package tw.taipei.policereport.guard.load;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RestsTest {

    private final Vertx vertx = Vertx.vertx();
    private final Context loop = vertx.getOrCreateContext();
    private final List<String> happened = new CopyOnWriteArrayList<>();
    private final Rests rests = new Rests(Duration.ofMillis(5), nanos -> happened.add("rest of " + nanos));

    @AfterEach
    void close() {
        vertx.close()
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(30, SECONDS)
                .join();
    }

    private void turnAway(Rests rests, String who) {
        happened.add(who);
        rests.afterThis(vertx);
    }

    /** Runs on the event loop, and returns when that has nothing left to do. */
    private void onLoop(Runnable work) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        loop.runOnContext(called -> {
            work.run();
            loop.runOnContext(after -> done.complete(null));
        });
        done.orTimeout(30, SECONDS).join();
    }

    @Test
    void an_event_loop_rests_once_and_after_all_that_it_has_heard() {
        onLoop(() -> {
            turnAway(rests, "first");
            turnAway(rests, "second");
            turnAway(rests, "third");
        });

        assertThat(happened).containsExactly("first", "second", "third", "rest of 5000000");
    }

    @Test
    void who_comes_afterwards_lets_it_rest_again() {
        onLoop(() -> turnAway(rests, "first"));
        onLoop(() -> turnAway(rests, "second"));

        assertThat(happened).containsExactly("first", "rest of 5000000", "second", "rest of 5000000");
    }

    @Test
    void other_threads_do_not_rest_and_nobody_does_for_no_time() {
        turnAway(rests, "on a thread of its own");
        Rests none = new Rests(Duration.ZERO, nanos -> happened.add("rest of " + nanos));
        onLoop(() -> turnAway(none, "first"));

        assertThat(happened).containsExactly("on a thread of its own", "first");
    }

    @Test
    void a_rest_shorter_than_none_is_refused() {
        assertThatThrownBy(() -> new Rests(Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT-0.001S");
    }
}
