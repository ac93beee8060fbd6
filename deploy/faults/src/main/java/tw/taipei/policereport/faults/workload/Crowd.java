package tw.taipei.policereport.faults.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import tw.taipei.policereport.faults.history.History;
import tw.taipei.policereport.faults.house.BreakableHouse;

/** Readers, and perhaps an editor, at work until they are sent home. */
public final class Crowd {

    private static final int READERS = 3;
    private static final long READER_PAUSE_MILLIS = 40;
    private static final long EDITOR_PAUSE_MILLIS = 100;

    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean working = true;

    private Crowd() {}

    public static Crowd ofReaders(BreakableHouse house, History history, long seed) {
        Crowd crowd = new Crowd();
        AtomicLong newest = new AtomicLong();
        for (int i = 0; i < READERS; i++) {
            Reader reader = new Reader(house, history, newest);
            crowd.work("reader " + i, new Random(seed + i), READER_PAUSE_MILLIS, reader::read);
        }
        return crowd;
    }

    public Crowd and(Editor editor, long seed) {
        work("editor", new Random(seed), EDITOR_PAUSE_MILLIS, editor::publish);
        return this;
    }

    private interface Work {
        void draw(Random random);
    }

    private void work(String name, Random random, long pause, Work work) {
        Thread thread = new Thread(
                () -> {
                    while (working) {
                        work.draw(random);
                        BreakableHouse.pause(pause);
                    }
                },
                name);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    /** Does something to the house while they work; then everybody finishes what is begun. */
    public void during(Runnable something) {
        try {
            something.run();
        } finally {
            goHome();
        }
    }

    private void goHome() {
        working = false;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while waiting for " + thread.getName(), e);
            }
        }
    }
}
