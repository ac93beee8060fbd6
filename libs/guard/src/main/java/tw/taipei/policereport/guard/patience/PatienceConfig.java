package tw.taipei.policereport.guard.patience;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.regex.Pattern;

/** Which requests may be worked on in silence, and for how long; and how long a body may be on its way. */
@ConfigMapping(prefix = "police-report.patience")
interface PatienceConfig {

    /** Method and path of such a request, which is no GET; none unless a process names some. */
    @WithDefault("(?!)")
    Pattern requests();

    /** Longer than the longest of their time limits. */
    @WithDefault("10m")
    Duration silence();

    /** When a body must be there or have come at {@link #slowest}, again and again; zero for no such limit. */
    @WithDefault("0s")
    Duration arrival();

    /** The fewest bytes of a body in a second. */
    @WithDefault("32768")
    long slowest();
}
