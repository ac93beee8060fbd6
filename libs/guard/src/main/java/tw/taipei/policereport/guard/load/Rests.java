package tw.taipei.policereport.guard.load;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/**
 * Rests of event loops that turn requests away. What comes while one rests wakes nobody and is heard afterwards, all of it
 * together, as network cards do with packets. A loop that is woken for each takes the processor from the work that was let
 * in twice, and that costs more than the answer.
 */
final class Rests {

    private final long nanos;
    private final LongConsumer resting;
    /** Of the event loop that asks: whether it rests soon anyway. */
    private final ThreadLocal<Boolean> soon = ThreadLocal.withInitial(() -> false);

    /** @param length zero for none */
    Rests(Duration length) {
        this(length, LockSupport::parkNanos);
    }

    /** @param resting takes the nanoseconds and returns after them */
    Rests(Duration length, LongConsumer resting) {
        if (length.isNegative()) {
            throw new IllegalArgumentException("an event loop cannot rest for " + length);
        }
        this.nanos = length.toNanos();
        this.resting = Objects.requireNonNull(resting, "resting is null");
    }

    /** Lets the event loop that this is called on rest once, after all that it has heard already. */
    void afterThis(Vertx vertx) {
        if (nanos > 0 && Context.isOnEventLoopThread() && !soon.get()) {
            soon.set(true);
            vertx.runOnContext(heard -> {
                soon.set(false);
                resting.accept(nanos);
            });
        }
    }
}
