package tw.taipei.policereport.gateway.intake;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of a submission, for the OpenAPI document. */
@Schema(name = "SubmissionForm")
record SubmissionForm(
        @Schema(
                        type = SchemaType.STRING,
                        format = "binary",
                        required = true,
                        description = "The report as text in UTF-8, or PDF. 工作報告。")
                String report,
        @Schema(
                        type = SchemaType.STRING,
                        format = "binary",
                        description = "CSV with the columns title_zh, title_en, tags, places, partners: what a person"
                                + " adds to the programmes of the report. 施政項目的英譯與標籤。")
                String annotations) {}
