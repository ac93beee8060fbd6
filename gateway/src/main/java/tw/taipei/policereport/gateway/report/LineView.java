package tw.taipei.policereport.gateway.report;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.gateway.http.ListView;
import tw.taipei.policereport.gateway.service.Gap;

/** A printed line with the quantities on it. */
@Schema(name = "Line")
record LineView(
        int line,
        int page,
        @Schema(description = "Innermost section.", examples = "壹、一、(一)") String section,
        String text,
        List<NumeralView> numerals) {

    /** A number, or the part of it that stands on this line. */
    @Schema(name = "PrintedNumeral")
    record NumeralView(
            @Schema(description = "1-based column of its first character.") int column,
            @Schema(description = "Column behind its last character.") int endColumn,
            @Schema(description = "The whole number, wrapped lines joined; or a quantity in Chinese numerals.")
                    String text,
            @Schema(description = "What it became.", examples = "OBSERVATION") LedgerKind kind,
            @Schema(nullable = true, examples = "crime-statistics") String service,
            @Schema(nullable = true, examples = "crime-statistics:offences:reported:2023-S1") String target) {}

    /** Lines, for the OpenAPI document. */
    @Schema(name = "LineList")
    record LineList(
            List<LineView> data,
            ListView.Page page,
            Map<String, Object> query,
            long release,
            boolean complete,
            List<Gap> gaps,
            List<ListView.Warning> warnings,
            Map<String, String> links) {}
}
