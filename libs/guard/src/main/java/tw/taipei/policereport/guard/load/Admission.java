package tw.taipei.policereport.guard.load;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets as much work in as can be done at once, by kind, so that a flood of reads leaves an import its place and the other
 * way round. Whoever asks how the process is gets an answer always.
 */
@Singleton
class Admission {

    /** Behind the filters that repeat kept answers on the event loop: those take nothing that could run out. */
    private static final int PRIORITY = 45;

    private final Permits reads;
    private final Permits intake;
    private final String retryAfter;
    private final String aboutTheProcess;
    private final BusyAnswer busy;

    Admission(
            LoadConfig config,
            BusyAnswer busy,
            @ConfigProperty(name = "quarkus.http.root-path", defaultValue = "/") String root) {
        this.reads = new Permits(config.reads());
        this.intake = new Permits(config.intake());
        this.retryAfter = Long.toString(Math.max(1, config.retryAfter().toSeconds()));
        this.aboutTheProcess = (root.endsWith("/") ? root : root + "/") + "q/";
        this.busy = busy;
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, PRIORITY);
    }

    private void admit(RoutingContext http) {
        Permits permits = permits(http.request());
        if (permits == null) {
            http.next();
            return;
        }
        Permits.Permit permit = permits.take();
        if (permit == null) {
            http.response().putHeader("Retry-After", retryAfter);
            busy.send(http);
            return;
        }
        // With the head of the answer the work is over; how fast the reader takes the rest is the reader's own time.
        http.addHeadersEndHandler(head -> permit.giveBack());
        http.addEndHandler(end -> permit.giveBack());
        http.next();
    }

    /** Null for what is never turned away. */
    private Permits permits(HttpServerRequest request) {
        HttpMethod method = request.method();
        String path = request.path();
        if (method == HttpMethod.OPTIONS || path != null && path.startsWith(aboutTheProcess)) {
            return null;
        }
        return method == HttpMethod.GET || method == HttpMethod.HEAD ? reads : intake;
    }
}
