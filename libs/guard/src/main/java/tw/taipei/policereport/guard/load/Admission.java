package tw.taipei.policereport.guard.load;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets as much work in as can be done at once, by kind, so that a flood of reads leaves an import its place and the other
 * way round. Whoever asks how the process is gets an answer always.
 */
@Singleton
class Admission {

    /** Where a request keeps its turn. */
    static final String TURN = Turns.Turn.class.getName();

    /**
     * For paths with places of their own, right behind the headers that every answer has: nothing of them is kept here, and
     * whoever is turned away should have cost next to nothing.
     */
    private static final int EARLY = 240;
    /** Behind the filters that repeat kept answers on the event loop: those take nothing that could run out. */
    private static final int LATE = 45;

    private final Turns intake;
    private final Turns reads;
    private final Map<String, Turns> apart = new HashMap<>();
    private final long patience;
    private final String retryAfter;
    private final String aboutTheProcess;
    private final BusyAnswer busy;
    private final Rests rests;

    Admission(
            LoadConfig config,
            BusyAnswer busy,
            @ConfigProperty(name = "quarkus.http.root-path", defaultValue = "/") String root) {
        this.intake = new Turns(config.intake(), 0);
        this.reads = new Turns(config.readsAtOnce(), config.waiting());
        config.apart()
                .orElse(Set.of())
                .forEach(name -> apart.put(name, new Turns(config.readsAtOnce(), config.waiting())));
        this.patience = config.patience().toMillis();
        this.retryAfter = Long.toString(Math.max(1, config.retryAfter().toSeconds()));
        this.aboutTheProcess = (root.endsWith("/") ? root : root + "/") + "q/";
        this.busy = busy;
        this.rests = new Rests(config.rest());
    }

    void register(@Observes Filters filters) {
        if (!apart.isEmpty()) {
            filters.register(http -> admit(http, isRead(http) ? apart(http) : null), EARLY);
        }
        filters.register(http -> admit(http, turns(http)), LATE);
    }

    private void admit(RoutingContext http, Turns turns) {
        Turns.Turn turn = turns == null ? null : turns.take();
        if (turns == null) {
            http.next();
        } else if (turn != null) {
            begin(http, turn);
        } else {
            await(http, turns);
        }
    }

    private static void begin(RoutingContext http, Turns.Turn turn) {
        http.put(TURN, turn);
        // With the last piece of the answer made the work is over; how long a reader takes to read it is its own time.
        http.addBodyEndHandler(made -> turn.giveBack());
        http.addEndHandler(end -> turn.giveBack());
        if (http.response().closed()) {
            turn.giveBack();
        } else {
            http.next();
        }
    }

    private void await(RoutingContext http, Turns turns) {
        Place place = new Place(http);
        if (turns.await(place)) {
            place.leaveAfter(patience, () -> {
                if (turns.leave(place)) {
                    turnAway(http);
                }
            });
        } else {
            turnAway(http);
        }
    }

    /** Of a request that waits. What it asks for is kept no longer than it waits. */
    private static final class Place implements Turns.Waiting {

        private final RoutingContext http;
        private final Context context;
        private long patience;

        Place(RoutingContext http) {
            this.http = http;
            this.context = http.vertx().getOrCreateContext();
        }

        void leaveAfter(long milliseconds, Runnable leaving) {
            patience = http.vertx().setTimer(milliseconds, late -> leaving.run());
        }

        @Override
        public void begin(Turns.Turn turn) {
            context.runOnContext(called -> {
                http.vertx().cancelTimer(patience);
                Admission.begin(http, turn);
            });
        }
    }

    private void turnAway(RoutingContext http) {
        http.response().putHeader("Retry-After", retryAfter);
        busy.send(http);
        rests.afterThis(http.vertx());
    }

    /** Null for what is never turned away, or was let in before. */
    private Turns turns(RoutingContext http) {
        if (http.request().method() == HttpMethod.OPTIONS || path(http).startsWith(aboutTheProcess)) {
            return null;
        }
        if (!isRead(http)) {
            return intake;
        }
        return apart(http) == null ? reads : null;
    }

    /** The places that reads of this path have for themselves; null when it has none. */
    private Turns apart(RoutingContext http) {
        return apart.isEmpty() ? null : apart.get(firstPart(path(http)));
    }

    private static boolean isRead(RoutingContext http) {
        return http.request().method() == HttpMethod.GET || http.request().method() == HttpMethod.HEAD;
    }

    private static String path(RoutingContext http) {
        return http.request().path() == null ? "" : http.request().path();
    }

    private static String firstPart(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(1, end);
    }
}
