package tw.taipei.policereport.guard.production;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** Refuses to start in production with what is for one machine only. The launcher runs its processes as {@code local}. */
@Singleton
class ProductionStart {

    private static final String PROFILE = "prod";

    private final List<ProductionCheck> checks;
    private final Config config;

    ProductionStart(@All List<ProductionCheck> checks, Config config) {
        this.checks = checks;
        this.config = config;
    }

    /** Before anything else is begun, and before a port is opened. */
    void require(@Observes @Priority(1) StartupEvent start) {
        if (ConfigUtils.isProfileActive(PROFILE)) {
            List<String> complaints = checks.stream()
                    .flatMap(check -> check.complaints(config).stream())
                    .toList();
            if (!complaints.isEmpty()) {
                throw new UnfitForProductionException(complaints);
            }
        }
    }
}
