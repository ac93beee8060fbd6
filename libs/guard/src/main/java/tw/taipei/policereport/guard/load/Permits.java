package tw.taipei.policereport.guard.load;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** How many more of one kind of work may be begun. */
final class Permits {

    private final Semaphore free;

    Permits(int atOnce) {
        free = new Semaphore(atOnce);
    }

    /** What was taken; null when there is none left. */
    Permit take() {
        return free.tryAcquire() ? new Permit() : null;
    }

    /** One of them, given back once however often it is given back. */
    final class Permit {

        private final AtomicBoolean held = new AtomicBoolean(true);

        void giveBack() {
            if (held.compareAndSet(true, false)) {
                free.release();
            }
        }
    }
}
