package tw.taipei.policereport.gateway.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.transcription.Finding;
import tw.taipei.policereport.transcription.Proposal;

/** What somebody needs to give an unknown row or table a place. */
@Schema(name = "Proposal")
public record ProposalView(
        @Schema(description = "Of the row; of a table its columns.", examples = "查獲槍枝(枝)") String label,
        @Schema(
                        description = "As printed, by column where they can be told apart; of a table its rows.",
                        examples = "[\"本期 12\", \"前期 10\", \"增減數 +2\"]")
                List<String> cells,
        @Schema(
                        nullable = true,
                        description = "The nearest dataset: of the known row most like it, else of its table.",
                        examples = "crime-statistics:drugs")
                String dataset,
        @Schema(nullable = true, description = "The known row most like it.", examples = "查獲件數") String row) {

    /** Null when the finding is no unknown row. */
    public static ProposalView of(Finding finding) {
        Proposal proposal = finding.proposal();
        return proposal == null
                ? null
                : new ProposalView(finding.subject(), proposal.cells(), proposal.dataset(), finding.expected());
    }
}
