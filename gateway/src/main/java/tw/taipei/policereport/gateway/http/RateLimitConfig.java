package tw.taipei.policereport.gateway.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many requests one client may make. */
@ConfigMapping(prefix = "police-report.rate-limit")
interface RateLimitConfig {

    /** In each window, and as many at once after a quiet one. A harvester of everything needs some hundred. */
    @WithDefault("6000")
    int requests();

    @WithDefault("1m")
    Duration window();

    /** How many clients are told apart; those that have been quiet longest are forgotten first. */
    @WithDefault("50000")
    int clients();
}
