package tw.taipei.policereport.gateway.http;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list takes that is also a table. */
public record FormParameters(
        @QueryParam("format")
                @Parameter(
                        description = "Wins over `Accept`. A file holds all rows unless a limit is set. 輸出格式。",
                        schema = @Schema(enumeration = {"json", "csv", "ndjson", "xlsx"}))
                String format,
        @QueryParam("labels")
                @Parameter(
                        description = "In tables: codes, labels or both. 表格中的代碼與名稱。",
                        schema = @Schema(enumeration = {"id", "name", "both"}))
                String labels,
        @QueryParam("bom")
                @Parameter(
                        description =
                                "Whether a CSV starts with a byte order mark; with `format=csv` it does. 是否加上 BOM。",
                        schema = @Schema(type = SchemaType.BOOLEAN))
                String bom) {

    private static final List<String> LABELS = List.of("id", "name", "both");

    public void check(Mistakes mistakes) {
        mistakes.choices("labels", labels, LABELS);
        mistakes.flag("bom", bom);
    }

    /** Whether a table has columns of codes. */
    public boolean hasCodes() {
        return !"name".equals(labels);
    }

    /** Whether a table has columns of labels. */
    public boolean hasLabels() {
        return !"id".equals(labels);
    }
}
