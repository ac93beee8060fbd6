package tw.taipei.policereport.gateway.intake;

import java.util.List;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.statistics.Label;

/** The state of the pointer that a publisher has seen before deciding, from {@code If-Match}. */
final class ExpectedEpoch {

    private static final String ANY = "*";

    private ExpectedEpoch() {}

    /** @return null for any. @throws ProblemException when nothing is said, or nothing that an epoch can be */
    static Long of(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw problem(
                    ProblemKind.PRECONDITION_REQUIRED,
                    ifMatch,
                    new Label(
                            "請以 If-Match 帶入 GET /v1/pointer 的 ETag。",
                            "Please send the ETag of GET /v1/pointer as If-Match."));
        }
        String given = ifMatch.strip();
        if (given.equals(ANY)) {
            return null;
        }
        if (!given.matches("\"(0|[1-9][0-9]{0,17})\"")) {
            throw problem(
                    ProblemKind.POINTER_MOVED,
                    ifMatch,
                    new Label("If-Match 不是發布指標的 ETag。", "If-Match is no ETag of the pointer."));
        }
        return Long.valueOf(given.substring(1, given.length() - 1));
    }

    private static ProblemException problem(ProblemKind kind, String given, Label detail) {
        return new ProblemException(
                kind, detail, List.of(ProblemEntry.malformed("header", "If-Match", given, "the ETag of /v1/pointer")));
    }
}
