package tw.taipei.policereport.gateway.release;

import java.util.List;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Moment;

/** What can be wrong with {@code asOf=}. */
final class AsOf {

    private static final String NAME = "asOf";

    private AsOf() {}

    static ProblemException unreadable(String given) {
        return new ProblemException(
                ProblemKind.INVALID_VALUE,
                new Label(
                        "「" + given + "」不是 RFC 3339 的時刻，例如 " + Moment.EXAMPLE + "。",
                        "'" + given + "' is not a moment in RFC 3339, such as " + Moment.EXAMPLE + "."),
                List.of(ProblemEntry.malformed(NAME, given, "a moment in RFC 3339, such as " + Moment.EXAMPLE)));
    }

    /** Both choose a release; which one is meant, nobody can know. */
    static ProblemException besideRelease(String given) {
        return new ProblemException(
                ProblemKind.INVALID_VALUE,
                new Label("release 與 asOf 都指定版次，請擇一。", "'release' and 'asOf' both name a release; give one of them."),
                List.of(ProblemEntry.malformed(NAME, given, "only without 'release'")));
    }

    static ProblemException beforeTheFirst(Moment asked, PointerMove first) {
        return new ProblemException(
                ProblemKind.NOTHING_PUBLISHED_THEN,
                new Label(
                        asked + " 時尚未發布任何資料；最早的是 " + first.movedAt() + " 發布的版次 " + first.release() + "。",
                        "Nothing was published at " + asked + "; the first was release " + first.release() + " at "
                                + first.movedAt() + "."),
                List.of(ProblemEntry.malformed(NAME, asked.toString(), first.movedAt() + " or later")));
    }
}
