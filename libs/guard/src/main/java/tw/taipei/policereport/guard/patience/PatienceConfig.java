package tw.taipei.policereport.guard.patience;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.regex.Pattern;

/** Which requests may be worked on in silence, and for how long. */
@ConfigMapping(prefix = "police-report.patience")
interface PatienceConfig {

    /** Method and path of such a request, which is no GET; none unless a process names some. */
    @WithDefault("(?!)")
    Pattern requests();

    /** Longer than the longest of their time limits. */
    @WithDefault("10m")
    Duration silence();
}
