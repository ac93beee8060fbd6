package tw.taipei.policereport.dissemination.format.sdmx;

import java.util.List;
import java.util.Set;
import tw.taipei.policereport.statistics.ObservationStatus;

/** The status of a number in two vocabularies: SDMX gives some of our letters another meaning. */
final class Statuses {

    private static final String NORMAL = "A";
    /** "Missing value", without a reason. */
    private static final String MISSING = "O";

    private Statuses() {}

    /** In the letters of this house, as in every other format. */
    static List<String> own(Set<ObservationStatus> statuses) {
        return statuses.stream().map(Enum::name).sorted().toList();
    }

    /** In the code list of SDMX, which has no word for a lower bound or a restated number. */
    static List<String> standard(Set<ObservationStatus> statuses) {
        List<String> codes =
                statuses.stream().map(Statuses::standard).distinct().sorted().toList();
        return codes.size() > 1
                ? codes.stream().filter(code -> !code.equals(NORMAL)).toList()
                : codes;
    }

    private static String standard(ObservationStatus status) {
        return switch (status) {
            case A, B, D, E, F, P -> status.name();
            case M -> MISSING;
            case L, R -> NORMAL;
        };
    }
}
