package tw.taipei.policereport.dissemination.problem;

import java.util.List;
import java.util.Objects;
import tw.taipei.policereport.dissemination.request.Mistake;
import tw.taipei.policereport.statistics.Label;

/**
 * What went wrong.
 *
 * @param mistakes everything that is wrong with the request, empty where it is not the request
 */
public record Problem(ProblemType type, Label detail, List<Mistake> mistakes) {

    public Problem {
        Objects.requireNonNull(type, "type is null");
        Objects.requireNonNull(detail, "detail is null");
        mistakes = List.copyOf(mistakes);
    }

    public static Problem of(ProblemType type, String zhTw, String en) {
        return new Problem(type, new Label(zhTw, en), List.of());
    }

    /** A problem of which there is nothing to say but its title. */
    public static Problem of(ProblemType type) {
        return of(type, type.title().zhTw() + "。", type.title().en() + ".");
    }
}
