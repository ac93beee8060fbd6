package tw.taipei.policereport.gateway.service;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers since when a service has been failing. */
@Singleton
public class Outages {

    private final Map<String, Instant> since = new ConcurrentHashMap<>();
    private final MeterRegistry metrics;

    Outages(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    public void answered(String service) {
        since.remove(service);
    }

    public Gap failed(String service, Gap.Reason reason) {
        metrics.counter("police_report_gateway_gaps", "service", service, "reason", reason.name())
                .increment();
        Instant first = since.computeIfAbsent(service, name -> Instant.now().truncatedTo(ChronoUnit.SECONDS));
        return new Gap(service, reason, first);
    }
}
