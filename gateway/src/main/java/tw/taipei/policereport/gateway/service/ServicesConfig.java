package tw.taipei.policereport.gateway.service;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/** Where the services are. */
@ConfigMapping(prefix = "police-report.services")
interface ServicesConfig {

    /** By path name: {@code crime-statistics}. */
    @WithParentName
    Map<String, Service> byName();

    /** One service. */
    interface Service {
        /** Scheme, host and port; the path of a service is its name. */
        URI url();
    }
}
