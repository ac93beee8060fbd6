package tw.taipei.policereport.gateway.service;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The services by name. */
@Singleton
public class Services {

    private final Map<String, URI> urls = new TreeMap<>();
    private final Timeouts timeouts;

    Services(ServicesConfig config, Timeouts timeouts) {
        config.byName().forEach((name, service) -> urls.put(name, service.url()));
        this.timeouts = timeouts;
    }

    /** Path names in alphabetical order. */
    public List<String> names() {
        return List.copyOf(urls.keySet());
    }

    public boolean has(String name) {
        return urls.containsKey(name);
    }

    /** A request to a service. @param target path and query, the service's own name first */
    public RequestOptions request(String service, HttpMethod method, String target) {
        URI url = urls.get(service);
        boolean tls = "https".equals(url.getScheme());
        int port = url.getPort() > 0 ? url.getPort() : tls ? 443 : 80;
        return new RequestOptions()
                .setMethod(method)
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(tls)
                .setURI(target)
                .setConnectTimeout(timeouts.connect().toMillis());
    }

    public Timeouts timeouts() {
        return timeouts;
    }
}
