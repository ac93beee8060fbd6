package tw.taipei.policereport.guard.load;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/**
 * Places for answers that take as long as their reader takes to read them. Who has one leaves the turn of a read to others,
 * so that slow readers hold up nobody but, at the worst, each other.
 */
@Singleton
public class Downloads {

    private final Turns places;

    Downloads(LoadConfig config) {
        this.places = new Turns(config.downloads(), 0);
    }

    /** @throws BusyException when all places are taken */
    public void begin(RoutingContext http) {
        Turns.Turn place = places.take();
        if (place == null) {
            throw new BusyException("As many long answers are being written as can be; try again in a moment.");
        }
        http.addEndHandler(end -> place.giveBack());
        if (http.response().closed()) {
            place.giveBack();
        }
        Turns.Turn read = http.get(Admission.TURN);
        if (read != null) {
            read.giveBack();
        }
    }
}
