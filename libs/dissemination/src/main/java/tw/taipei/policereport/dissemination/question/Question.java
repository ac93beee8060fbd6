package tw.taipei.policereport.dissemination.question;

import java.util.Map;
import tw.taipei.policereport.dissemination.request.Page;
import tw.taipei.policereport.dissemination.row.Shape;
import tw.taipei.policereport.dissemination.storage.Release;
import tw.taipei.policereport.statistics.Label;

/** A question that has been understood and can be put to a release. */
public interface Question<T> {

    /** What the answer is called as a file. */
    Label title();

    /** The question as parameters, defaults filled in; asking with these gives the same answer. */
    Map<String, Object> describe(Release release);

    /** The question as the reader has put it: a moment stays a moment. */
    default Map<String, Object> echo(Release release) {
        return describe(release);
    }

    Shape<T> shape(Release release);

    /** @param page a limit of null asks for all rows */
    Slice<T> answer(Release release, Page page);

    /** Whether the answer depends on what was published when, and not on the release alone. */
    default boolean isLive() {
        return false;
    }

    /** Whether the answer is one thing and not a list. */
    default boolean isSingle() {
        return false;
    }
}
