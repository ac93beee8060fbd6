package tw.taipei.policereport.guard.load;

import io.vertx.ext.web.RoutingContext;

/** Says that too much is being done, in the form that a process gives its problems. */
public interface BusyAnswer {

    /** Ends the request; when to come back is in its headers already. */
    void send(RoutingContext http);
}
