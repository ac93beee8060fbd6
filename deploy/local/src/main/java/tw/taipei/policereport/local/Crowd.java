package tw.taipei.policereport.local;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Readers who are all kept by one thread that never sleeps. On one machine who sends an answer also wakes the thread that
 * waits for it, which costs about as much as turning a reader away; readers come from other machines and cost a house
 * nothing like that.
 */
final class Crowd {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);
    private static final int PIECE = 1 << 18;

    private final Supplier<URI> addresses;
    private final List<Reader.Reply> replies = new ArrayList<>();
    private final Deque<Conversation> idle = new ArrayDeque<>();
    private final Set<Conversation> asking = new HashSet<>();

    private Crowd(Supplier<URI> addresses) {
        this.addresses = Objects.requireNonNull(addresses, "addresses is null");
    }

    /** The given number of readers, each asking again as soon as it has its answer. */
    static List<Reader.Reply> patient(int readers, Duration duration, Supplier<URI> addresses) {
        long end = System.nanoTime() + duration.toNanos();
        return new Crowd(addresses).read(readers, asked -> System.nanoTime() < end ? System.nanoTime() : Turn.NEVER);
    }

    /**
     * So many requests in each second, whether or not those before have been answered.
     *
     * @param readers how many may wait for an answer at the same time
     */
    static List<Reader.Reply> impatient(int readers, int perSecond, Duration duration, Supplier<URI> addresses) {
        long start = System.nanoTime();
        long count = perSecond * duration.toSeconds();
        return new Crowd(addresses)
                .read(
                        readers,
                        asked -> asked < count ? start + asked * TimeUnit.SECONDS.toNanos(1) / perSecond : Turn.NEVER);
    }

    /** When it is whose turn. */
    @FunctionalInterface
    private interface Turn {
        long NEVER = Long.MAX_VALUE;

        /**
         * The time of the system's clock at which the next request is to be made, or {@link #NEVER}.
         *
         * @param asked how many have been made
         */
        long next(long asked);
    }

    private List<Reader.Reply> read(int readers, Turn turn) {
        try (Selector selector = Selector.open()) {
            ByteBuffer buffer = ByteBuffer.allocateDirect(PIECE);
            for (int i = 0; i < readers; i++) {
                idle.add(new Conversation(selector, buffer));
            }
            long asked = 0;
            long next = turn.next(asked);
            long stopped = 0;
            while (next != Turn.NEVER || !asking.isEmpty() && System.nanoTime() - stopped < PATIENCE) {
                while (next != Turn.NEVER && !idle.isEmpty() && next - System.nanoTime() <= 0) {
                    ask(idle.poll());
                    asked++;
                    next = turn.next(asked);
                }
                if (next != Turn.NEVER) {
                    stopped = System.nanoTime();
                    next = idle.isEmpty() ? turn.next(asked) : next;
                }
                selector.selectNow(this::hear);
            }
            asking.forEach(late -> replies.add(late.failure()));
            idle.forEach(Conversation::close);
            return List.copyOf(replies);
        } catch (IOException e) {
            throw new RefusalException("The connections of the readers cannot be watched: " + e + ".", e);
        }
    }

    private void ask(Conversation reader) {
        try {
            reader.ask(addresses.get());
            asking.add(reader);
        } catch (IOException refused) {
            replies.add(reader.failure());
            idle.add(reader);
        }
    }

    private void hear(SelectionKey key) {
        Conversation reader = (Conversation) key.attachment();
        try {
            if (reader.isAnswered()) {
                end(reader, reader.reply());
            }
        } catch (IOException broken) {
            end(reader, reader.failure());
        }
    }

    private void end(Conversation reader, Reader.Reply reply) {
        if (asking.remove(reader)) {
            replies.add(reply);
            idle.add(reader);
        }
    }
}
