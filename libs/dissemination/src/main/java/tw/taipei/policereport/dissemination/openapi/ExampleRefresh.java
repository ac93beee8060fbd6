package tw.taipei.policereport.dissemination.openapi;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.OASFactory;

/** Before the document is written: fetches, off the event loop, the examples of a release that has become current. */
@ApplicationScoped
class ExampleRefresh {

    private static final int PRIORITY = 240;

    private final Examples examples;
    private final ServiceDocument document;
    private final String path;

    ExampleRefresh(
            Examples examples,
            ServiceDocument document,
            @ConfigProperty(name = "quarkus.smallrye-openapi.path") String path) {
        this.examples = examples;
        this.document = document;
        this.path = path;
    }

    void watch(@Observes Filters filters) {
        filters.register(this::refresh, PRIORITY);
    }

    private void refresh(RoutingContext http) {
        if (!http.request().path().startsWith(path)) {
            http.next();
            return;
        }
        // Whatever comes of it: without a database the document has the examples of before, or none.
        http.vertx().executeBlocking(this::fetch).onComplete(done -> http.next());
    }

    private Void fetch() {
        examples.refresh(() -> document.filterOpenAPI(OASFactory.createOpenAPI()));
        return null;
    }
}
