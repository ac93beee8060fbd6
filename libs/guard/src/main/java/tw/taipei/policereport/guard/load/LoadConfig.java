package tw.taipei.policereport.guard.load;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much is done at once. */
@ConfigMapping(prefix = "police-report.load")
interface LoadConfig {

    /** Reads that are not kept answers. Enough to keep a few processors and a pool of connections busy. */
    @WithDefault("32")
    int reads();

    /** Whatever is not a read. Each may hold a whole document in memory. */
    @WithDefault("4")
    int intake();

    /** When to come back. */
    @WithDefault("1s")
    Duration retryAfter();
}
