package tw.taipei.policereport.gateway.intake;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tw.taipei.policereport.gateway.http.Mistakes;

/** What an editor wants to happen with a document. */
public record SubmissionParameters(
        @QueryParam("onFindings")
                @Parameter(
                        description =
                                "What becomes of a document whose findings stop its publication: it is refused, or"
                                        + " kept for review.",
                        schema =
                                @Schema(
                                        enumeration = {"refuse", "review"},
                                        defaultValue = "refuse"))
                String onFindings) {

    private static final String REFUSE = "refuse";
    private static final String REVIEW = "review";

    /** Whether the document may wait for an editor's judgement. */
    boolean review() {
        Mistakes mistakes = new Mistakes();
        mistakes.choice("onFindings", onFindings == null ? REFUSE : onFindings, List.of(REFUSE, REVIEW));
        mistakes.check();
        return REVIEW.equals(onFindings);
    }
}
