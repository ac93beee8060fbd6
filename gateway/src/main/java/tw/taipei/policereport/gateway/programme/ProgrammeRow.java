package tw.taipei.policereport.gateway.programme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.statistics.Label;

/** The shape of a programme as the services serve it, for the OpenAPI document. */
@Schema(name = "ProgrammeRow", description = "One numbered item on what is to come.")
record ProgrammeRow(
        @Schema(examples = "traffic-enforcement:programmes:2.3.1:2023-S1") String id,
        @Schema(examples = "traffic-enforcement") String service,
        @Schema(description = "Place in the outline in plain numbers.") String code,
        @Schema(nullable = true, description = "Code of the programme around it.") String parent,
        @Schema(examples = "貳、三、(一)") String section,
        Label title,
        @Schema(description = "Whether the English title is one; without annotations the Chinese stands for it.")
                boolean titleTranslated,
        @Schema(description = "Everything printed below the heading, without the items inside it.") String text,
        @Schema(examples = "under-way") String status,
        Label statusLabel,
        List<Milestone> milestones,
        List<Quantity> quantities,
        @Schema(nullable = true, description = "Null where nobody has annotated it.") List<TagName> tags,
        @Schema(nullable = true) List<Label> places,
        @Schema(nullable = true, description = "Agencies that take part.") List<Label> partners,
        PrintedAt source) {

    /** A date that the text names. */
    @Schema(name = "ProgrammeMilestone")
    record Milestone(@Schema(examples = "2023-12") String period, @Schema(examples = "112年12月") String text) {}

    /** A number that stands in the text. */
    @Schema(name = "ProgrammeQuantity")
    record Quantity(String id, @Schema(description = "Address of the number.") String href) {}

    /** A tag. */
    @Schema(name = "ProgrammeTag")
    record TagName(@Schema(examples = "drink-driving") String code, Label label) {}

    /** Where the item is printed. */
    @Schema(name = "ProgrammeSource")
    record PrintedAt(
            @Schema(examples = "2023-S1") String report,
            int page,
            int line,
            int endLine,
            @Schema(examples = "貳、三、(一)") String section) {}
}
