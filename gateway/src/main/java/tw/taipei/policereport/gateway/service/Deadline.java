package tw.taipei.policereport.gateway.service;

import java.time.Duration;

/** When the calls of one request must be over. */
record Deadline(long nanoTime) {

    static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    /** At least a millisecond, so that a timer can be set. */
    Duration left() {
        return Duration.ofNanos(Math.max(1_000_000, nanoTime - System.nanoTime()));
    }
}
