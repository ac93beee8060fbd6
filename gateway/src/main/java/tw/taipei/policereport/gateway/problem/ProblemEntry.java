package tw.taipei.policereport.gateway.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Spelling;
import tw.taipei.policereport.transcription.BackfillMistake;
import tw.taipei.policereport.transcription.Finding;

/** One mistake of a request or of a document: where it is, what stands there and what could. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemEntry(
        String in,
        String name,
        String value,
        List<String> allowed,
        String didYouMean,
        String service,
        String code,
        Integer page,
        Integer line,
        Long offset,
        String subject,
        String expected,
        String found,
        String detail,
        @JsonProperty("detail_zh") String detailZh,
        @Schema(description = "Where an unknown row or table may belong; all other mistakes have none.")
                ProposalView proposal) {

    /** A parameter whose value, or whose name when {@code value} is null, is not among the known ones. */
    public static ProblemEntry unknown(String in, String name, String value, List<String> known) {
        String given = value == null ? name : value;
        return new ProblemEntry(
                in,
                name,
                value,
                known,
                Spelling.nearest(given, known).orElse(null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** A parameter whose value does not have the form that it must have. */
    public static ProblemEntry malformed(String name, String value, String expected) {
        return malformed("query", name, value, expected);
    }

    /** @param in where it is given: query, header, body */
    public static ProblemEntry malformed(String in, String name, String value, String expected) {
        return new ProblemEntry(
                in, name, value, null, null, null, null, null, null, null, null, expected, null, null, null, null);
    }

    /** Something in a document. */
    public static ProblemEntry inDocument(
            String code, Integer page, Integer line, String subject, String expected, String found, Label detail) {
        return ofService(null, code, page, line, subject, expected, found, detail);
    }

    /** Something in a document, or in what a service has read of it. */
    public static ProblemEntry ofService(
            String service,
            String code,
            Integer page,
            Integer line,
            String subject,
            String expected,
            String found,
            Label detail) {
        return new ProblemEntry(
                null,
                null,
                null,
                null,
                null,
                service,
                code,
                page,
                line,
                null,
                subject,
                expected,
                found,
                detail.en(),
                detail.zhTw(),
                null);
    }

    /** Something in the file of annotations. @param column name of the column, null when the whole line is meant */
    public static ProblemEntry inAnnotations(
            Integer line, String column, String code, String expected, String found, Label detail) {
        return new ProblemEntry(
                "annotations",
                column,
                null,
                null,
                null,
                null,
                code,
                null,
                line,
                null,
                null,
                expected,
                found,
                detail.en(),
                detail.zhTw(),
                null);
    }

    /** Something in a file of series. */
    public static ProblemEntry inSeries(BackfillMistake mistake) {
        return new ProblemEntry(
                "series",
                mistake.column(),
                mistake.value(),
                mistake.allowed().isEmpty() ? null : mistake.allowed(),
                null,
                null,
                mistake.code(),
                null,
                Math.toIntExact(mistake.line()),
                null,
                null,
                mistake.expected(),
                null,
                mistake.message().en(),
                mistake.message().zhTw(),
                null);
    }

    /** A service that did not do its part. */
    public static ProblemEntry service(String service, String code, String detail) {
        return new ProblemEntry(
                null, null, null, null, null, service, code, null, null, null, null, null, null, detail, null, null);
    }

    /** Something that a service noticed in a document. */
    public static ProblemEntry ofFinding(String service, Finding finding) {
        return ofService(
                        service,
                        finding.code(),
                        finding.page(),
                        finding.line(),
                        finding.subject(),
                        finding.expected(),
                        finding.found(),
                        finding.message())
                .with(null, null, null, ProposalView.of(finding));
    }

    /** This entry about something that has a name of its own. */
    public ProblemEntry named(String in, String name) {
        return with(in, name, offset, proposal);
    }

    /** This entry at a byte of the document. */
    public ProblemEntry at(long offset) {
        return with(in, name, offset, proposal);
    }

    private ProblemEntry with(String in, String name, Long offset, ProposalView proposal) {
        return new ProblemEntry(
                in,
                name,
                value,
                allowed,
                didYouMean,
                service,
                code,
                page,
                line,
                offset,
                subject,
                expected,
                found,
                detail,
                detailZh,
                proposal);
    }
}
