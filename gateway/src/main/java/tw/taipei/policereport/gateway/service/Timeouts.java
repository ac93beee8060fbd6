package tw.taipei.policereport.gateway.service;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the gateway waits for a service. */
@ConfigMapping(prefix = "police-report.timeouts")
public interface Timeouts {

    /** For a connection; one that takes longer is as good as none. */
    @WithDefault("1s")
    Duration connect();

    /** For a service's part of a read; below the two seconds that a reader waits at most. */
    @WithDefault("1700ms")
    Duration read();

    /** For the first byte of a proxied answer, and between bytes. */
    @WithDefault("2s")
    Duration proxy();

    /** For reading a document or storing it. */
    @WithDefault("20s")
    Duration intake();

    /** For reading a file of historical series or storing it. */
    @WithDefault("10m")
    Duration backfill();

    /** For its OpenAPI document, whose examples a service looks up once after each publication. */
    @WithDefault("10s")
    Duration document();

    /** For telling a service which release is current. */
    @WithDefault("1s")
    Duration tell();
}
