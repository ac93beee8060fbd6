package tw.taipei.policereport.dissemination.question;

import java.util.Optional;
import tw.taipei.policereport.dissemination.request.Mistake;
import tw.taipei.policereport.dissemination.request.Parameters;
import tw.taipei.policereport.dissemination.storage.Release;
import tw.taipei.policereport.statistics.ReferencePeriod;

/** Reads {@code report=}: any form of a reference period names the report of that period. */
final class Reports {

    private Reports() {}

    /** @param release null when it could not be found; then only the form of the name is looked at */
    static Optional<String> read(Parameters parameters, Release release) {
        return parameters.one("report").flatMap(given -> {
            String report = canonical(given);
            if (release != null && !release.reports().contains(report)) {
                parameters.remember(
                        Mistake.unknown(Mistake.Kind.UNKNOWN_REPORT, "query", "report", given, release.reports()));
                return Optional.empty();
            }
            return Optional.of(report);
        });
    }

    private static String canonical(String given) {
        try {
            return ReferencePeriod.valueOf(given).toString();
        } catch (IllegalArgumentException notAPeriod) {
            return given;
        }
    }
}
