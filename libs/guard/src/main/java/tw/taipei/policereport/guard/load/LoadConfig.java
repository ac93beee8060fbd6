package tw.taipei.policereport.guard.load;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How much is done at once. */
@ConfigMapping(prefix = "police-report.load")
interface LoadConfig {

    /** Four for each processor: fewer leave it idle while the database works, more only share it. */
    int READS_OF_A_PROCESSOR = 4;

    /** Reads that are not kept answers; four for each processor unless said otherwise. */
    Optional<Integer> reads();

    /** How many reads may wait for their turn beyond those. */
    @WithDefault("0")
    int waiting();

    /** How long one waits for its turn; below what a reader waits at most. */
    @WithDefault("1s")
    Duration patience();

    /** First parts of paths whose reads have places of their own, so that what is slow there is slow there only. */
    Optional<Set<String>> apart();

    /** Answers that are written while they are read from the database, each for as long as its reader takes. */
    @WithDefault("16")
    int downloads();

    /** Whatever is not a read. Each may hold a whole document in memory. */
    @WithDefault("4")
    int intake();

    /** When who was turned away may come back. */
    @WithDefault("1s")
    Duration retryAfter();

    /**
     * How long an event loop that has turned a request away rests, so that those which come meanwhile are heard together; zero
     * for not at all. Answers that it passes on are later by about that.
     */
    @WithDefault("5ms")
    Duration rest();

    default int readsAtOnce() {
        return reads().orElse(READS_OF_A_PROCESSOR * Runtime.getRuntime().availableProcessors());
    }
}
