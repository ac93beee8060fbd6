package tw.taipei.policereport.guard.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/** Whose turn it is, where only so many may work at once and only so many may wait for that. */
final class Turns {

    /** Who waits. */
    interface Waiting {
        /** Called with its turn, once; from whichever thread ended the turn before. */
        void begin(Turn turn);
    }

    private final int mostWaiting;
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private int free;

    Turns(int atOnce, int mostWaiting) {
        if (atOnce < 1 || mostWaiting < 0) {
            throw new IllegalArgumentException(atOnce + " at once and " + mostWaiting + " waiting is no work at all");
        }
        this.free = atOnce;
        this.mostWaiting = mostWaiting;
    }

    /** A turn that begins now; null when there is none. */
    synchronized Turn take() {
        if (free == 0) {
            return null;
        }
        free--;
        return new Turn();
    }

    /** Lines up for the next turn; false when too many do already. */
    synchronized boolean await(Waiting who) {
        Objects.requireNonNull(who, "who is null");
        return queue.size() < mostWaiting && queue.add(who);
    }

    /** Leaves the line; false when it has its turn already. */
    synchronized boolean leave(Waiting who) {
        return queue.remove(who);
    }

    private synchronized Waiting next() {
        Waiting next = queue.poll();
        if (next == null) {
            free++;
        }
        return next;
    }

    /** The right to work, until it is given back. */
    final class Turn {

        private boolean over;

        /** Passes it on to who has waited longest. It may be given back more than once, and is passed on once. */
        void giveBack() {
            synchronized (this) {
                if (over) {
                    return;
                }
                over = true;
            }
            Waiting next = next();
            if (next != null) {
                next.begin(new Turn());
            }
        }
    }
}
