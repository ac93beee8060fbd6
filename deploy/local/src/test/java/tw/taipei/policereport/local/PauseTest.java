package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PauseTest {

    private final SettableClock clock = new SettableClock();
    private final Pause pause = new Pause(clock);

    @Test
    void grows_with_each_end_up_to_a_limit() {
        List<Long> seconds = Stream.generate(pause::afterEnd)
                .limit(7)
                .map(Duration::toSeconds)
                .toList();

        assertThat(seconds).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void is_short_again_after_the_process_ran_for_a_while() {
        pause.afterEnd();
        pause.afterEnd();
        pause.started();
        clock.now = clock.now.plus(Pause.STEADY);

        assertThat(pause.afterEnd()).isEqualTo(Pause.SHORTEST);
    }

    private static final class SettableClock extends Clock {

        private Instant now = Instant.parse("2023-10-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("this clock has one zone");
        }
    }
}
