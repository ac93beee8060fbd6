package tw.taipei.policereport.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** How long to wait before a process is started again: longer each time, and short again after it ran for a while. */
final class Pause {

    static final Duration SHORTEST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofSeconds(30);
    static final Duration STEADY = Duration.ofMinutes(1);

    private final Clock clock;
    private Instant started;
    private Duration next = SHORTEST;

    Pause(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock is null");
        started = clock.instant();
    }

    void started() {
        started = clock.instant();
    }

    Duration afterEnd() {
        boolean steady = Duration.between(started, clock.instant()).compareTo(STEADY) >= 0;
        Duration now = steady ? SHORTEST : next;
        Duration doubled = now.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return now;
    }
}
