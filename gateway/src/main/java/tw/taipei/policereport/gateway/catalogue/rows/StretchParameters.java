package tw.taipei.policereport.gateway.catalogue.rows;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tw.taipei.policereport.gateway.http.Mistakes;
import tw.taipei.policereport.gateway.http.ReadParameters;

/** Which rows of a dataset. */
public record StretchParameters(
        @BeanParam ReadParameters read,
        @QueryParam("limit")
                @Parameter(
                        description = "Rows in one answer. 筆數。",
                        schema =
                                @Schema(
                                        type = SchemaType.INTEGER,
                                        minimum = "1",
                                        maximum = "1000",
                                        defaultValue = "1000"))
                String limit,
        @QueryParam("offset")
                @Parameter(
                        description = "Rows before the first one. 略過的筆數。",
                        schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
                String offset,
        @QueryParam("scope")
                @Parameter(
                        description = "What clients of data.taipei say; it makes no difference. 沿用參數。",
                        schema = @Schema(enumeration = "resourceAquire"))
                String scope) {

    private static final int MOST = 1000;
    private static final int FURTHEST = 999_999_999;

    /** Some rows in a row. */
    record Stretch(int limit, int offset) {}

    Stretch stretch() {
        Mistakes mistakes = read.mistakes(StretchParameters.class);
        mistakes.choices("scope", scope, List.of("resourceAquire"));
        Stretch stretch = new Stretch(
                mistakes.number("limit", limit, MOST, 1, MOST), mistakes.number("offset", offset, 0, 0, FURTHEST));
        mistakes.check();
        return stretch;
    }
}
