package tw.taipei.policereport.dissemination.answer;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of what has been answered is kept. */
@ConfigMapping(prefix = "police-report.answers")
interface AnswerConfig {

    /** All bytes of kept answers, plain and compressed. A report-wide list of one service is about 100 KB. */
    @WithDefault("24M")
    MemorySize cacheSize();
}
