package tw.taipei.policereport.gateway.access;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.gateway.world.GatewayWorld;

/** A gateway as production has it: keys from a provider, behind a proxy, with limits that a test can reach. */
public class Production implements QuarkusTestProfile {

    static final int READS = 2;
    static final int REQUESTS = 5;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "police-report.load.reads", Integer.toString(READS),
                // Longer than a test takes, so that a service that hangs holds its readers.
                "police-report.timeouts.proxy", "60s",
                "police-report.rate-limit.requests", Integer.toString(REQUESTS),
                "police-report.rate-limit.window", "1h",
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.http.proxy.allow-x-forwarded", "true",
                "quarkus.http.proxy.trusted-proxies", "127.0.0.1",
                "smallrye.jwt.path.groups", "realm_access/roles");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(GatewayWorld.class, Map.of(GatewayWorld.PROVIDER, "true")));
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }
}
