package tw.taipei.policereport.gateway.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reader gets when something goes wrong: RFC 9457 with both languages and every mistake at once. */
@JsonPropertyOrder({"type", "title", "title_zh", "status", "code", "detail", "detail_zh"})
@Schema(name = "Problem", description = "RFC 9457 problem details; all mistakes of a request at once.")
public record Problem(
        @Schema(examples = "urn:police-report:problem:unknown-code") String type,
        @Schema(examples = "Unknown code") String title,
        @JsonProperty("title_zh") @Schema(examples = "未知的代碼") String titleZh,
        @Schema(examples = "400") int status,
        @Schema(examples = "UNKNOWN_CODE") String code,
        @Schema(examples = "'crime-statistic' is not a value of 'service'.") String detail,
        @JsonProperty("detail_zh") @Schema(examples = "「crime-statistic」不是 service 的有效代碼。") String detailZh,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ProblemEntry> errors,
        @Schema(examples = "/v1/reports/2023-S1/comparison?service=crime-statistic") String instance,
        @Schema(examples = "4bf92f3577b34da6a3ce929d0e0e4736") String traceId) {

    /** The media type of every error. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemException problem, String instance, String traceId) {
        ProblemKind kind = problem.kind();
        return new Problem(
                kind.type(),
                kind.title().en(),
                kind.title().zhTw(),
                kind.status(),
                kind.name(),
                problem.detail().en(),
                problem.detail().zhTw(),
                problem.errors(),
                instance,
                traceId);
    }
}
