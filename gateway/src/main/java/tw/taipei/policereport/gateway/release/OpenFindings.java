package tw.taipei.policereport.gateway.release;

import java.util.List;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.release.ReadingStore.ServiceFinding;
import tw.taipei.policereport.statistics.Label;

/** Words the findings that nobody has accepted. */
final class OpenFindings {

    private OpenFindings() {}

    static ProblemException problem(List<ServiceFinding> open) {
        return new ProblemException(
                ProblemKind.FINDINGS_OPEN,
                new Label(
                        "尚有 " + open.size() + " 處疑義未經確認，未發布；逐項列於 errors。",
                        open.size() + " findings are not accepted; nothing is published. errors lists each."),
                open.stream().map(OpenFindings::entry).toList());
    }

    private static ProblemEntry entry(ServiceFinding open) {
        return ProblemEntry.ofFinding(open.service(), open.finding())
                .named("findings", Integer.toString(open.ordinal()));
    }
}
