package tw.taipei.policereport.gateway.problem;

import java.util.List;
import java.util.Objects;
import tw.taipei.policereport.statistics.Label;

/** A request that cannot be answered as asked. */
public final class ProblemException extends RuntimeException {

    private final ProblemKind kind;
    private final Label detail;
    private final List<ProblemEntry> errors;

    public ProblemException(ProblemKind kind, Label detail, List<ProblemEntry> errors) {
        super(kind + ": " + detail.en());
        this.kind = Objects.requireNonNull(kind, "kind is null");
        this.detail = detail;
        this.errors = List.copyOf(errors);
    }

    public ProblemException(ProblemKind kind, String zhTw, String en) {
        this(kind, new Label(zhTw, en), List.of());
    }

    public ProblemKind kind() {
        return kind;
    }

    public Label detail() {
        return detail;
    }

    public List<ProblemEntry> errors() {
        return errors;
    }
}
