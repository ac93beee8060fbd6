package tw.taipei.policereport.dissemination.request;

import java.util.Optional;
import tw.taipei.policereport.statistics.Moment;

/** Reads parameters that name a moment in RFC 3339. */
public final class Moments {

    private Moments() {}

    public static Optional<Moment> one(Parameters parameters, String name) {
        return parameters.one(name).flatMap(text -> moment(parameters, name, text));
    }

    private static Optional<Moment> moment(Parameters parameters, String name, String text) {
        try {
            return Optional.of(Moment.valueOf(text));
        } catch (IllegalArgumentException unreadable) {
            parameters.remember(Mistake.unreadableMoment(name, text));
            return Optional.empty();
        }
    }
}
