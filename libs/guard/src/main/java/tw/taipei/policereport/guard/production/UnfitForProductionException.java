package tw.taipei.policereport.guard.production;

import java.util.List;

/** A process that must not serve the public as it is set up. */
final class UnfitForProductionException extends RuntimeException {

    UnfitForProductionException(List<String> complaints) {
        super("This process is not set up for production (on one machine for yourself, run it with"
                + " QUARKUS_PROFILE=local):\n- " + String.join("\n- ", complaints));
    }
}
