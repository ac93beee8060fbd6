package tw.taipei.policereport.dissemination.question;

import java.util.Map;
import java.util.Optional;
import tw.taipei.policereport.dissemination.request.Mistake;
import tw.taipei.policereport.dissemination.request.Parameters;
import tw.taipei.policereport.dissemination.request.Periods;
import tw.taipei.policereport.statistics.Basis;
import tw.taipei.policereport.statistics.Frequency;
import tw.taipei.policereport.statistics.ReferencePeriod;

/**
 * Which period is the base: {@code basis=} and {@code against=}.
 *
 * @param against the base of every number; null unless the basis is {@code explicit}
 */
record BaseChoice(Basis basis, ReferencePeriod against) {

    static BaseChoice read(Parameters parameters) {
        Optional<ReferencePeriod> against = Periods.one(parameters, "against");
        Basis standard = parameters.isGiven("against") ? Basis.EXPLICIT : Basis.AS_PUBLISHED;
        Basis basis = parameters.one("basis", Basis::fromText).orElse(standard);
        if (basis == Basis.EXPLICIT && !parameters.isGiven("against")) {
            parameters.remember(Mistake.invalid("basis", "explicit", "'basis=explicit' needs 'against'."));
        }
        if (basis != Basis.EXPLICIT && parameters.isGiven("against")) {
            parameters.remember(Mistake.invalid(
                    "against", against.map(Object::toString).orElse(""), "'against' needs 'basis=explicit'."));
        }
        return new BaseChoice(basis, against.orElse(null));
    }

    boolean isAsPublished() {
        return basis == Basis.AS_PUBLISHED;
    }

    /** Empty where the basis names no period: there is no half-year before a year. */
    Optional<ReferencePeriod> of(ReferencePeriod current) {
        return switch (basis) {
            case AS_PUBLISHED, YEAR_EARLIER -> Optional.of(current.yearEarlier());
            case PREVIOUS_HALF ->
                current.frequency() == Frequency.HALF_YEARLY ? Optional.of(current.previousHalf()) : Optional.empty();
            case EXPLICIT -> Optional.of(against);
        };
    }

    void describe(Map<String, Object> understood) {
        understood.put("basis", basis.toString());
        if (against != null) {
            understood.put("against", against.toString());
        }
    }
}
