package tw.taipei.policereport.gateway.report;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.gateway.http.ListView;

/** A printed line with the quantities on it. */
@Schema(name = "Line")
record LineView(
        @Schema(examples = "31") int line,
        @Schema(examples = "1") int page,
        @Schema(description = "Innermost section.", examples = "壹、一、(一)") String section,
        @Schema(examples = "發生件數 1萬 8,012 1萬 6,996 +1,016 ") String text,
        List<NumeralView> numerals) {

    /** A number, or the part of it that stands on this line. */
    @Schema(name = "PrintedNumeral")
    record NumeralView(
            @Schema(description = "1-based column of its first character.", examples = "6") int column,
            @Schema(description = "Column behind its last character.", examples = "14") int endColumn,
            @Schema(
                            description = "The whole number, wrapped lines joined; or a quantity in Chinese numerals.",
                            examples = "1萬 8,012")
                    String text,
            @Schema(description = "What it became.", examples = "OBSERVATION") LedgerKind kind,
            @Schema(examples = "crime-statistics") String service,
            @Schema(examples = "crime-statistics:offences:reported:2023-S1") String target) {}

    /** Lines, for the OpenAPI document. */
    @Schema(name = "LineList")
    record LineList(
            List<LineView> data,
            ListView.Page page,
            Map<String, Object> query,
            long release,
            Map<String, String> links) {}
}
