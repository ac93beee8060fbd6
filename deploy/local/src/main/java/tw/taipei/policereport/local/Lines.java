package tw.taipei.policereport.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Lines as they come in, and a way to wait for one. */
final class Lines {

    private final List<String> lines = new ArrayList<>();
    private boolean ended;

    synchronized void add(String line) {
        lines.add(line);
        notifyAll();
    }

    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** False when no line with these words has come in before the end or in time. */
    synchronized boolean await(String words, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (lines.stream().noneMatch(line -> line.contains(words))) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (ended || left <= 0) {
                return false;
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    @Override
    public synchronized String toString() {
        return String.join("\n", lines);
    }
}
