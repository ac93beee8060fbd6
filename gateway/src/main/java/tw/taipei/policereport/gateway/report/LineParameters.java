package tw.taipei.policereport.gateway.report;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tw.taipei.policereport.gateway.http.Mistakes;
import tw.taipei.policereport.gateway.http.PageParameters;
import tw.taipei.policereport.gateway.http.ReadParameters;
import tw.taipei.policereport.gateway.http.ReadRequest;
import tw.taipei.policereport.gateway.http.Slice;

/** Which lines of a report. */
public record LineParameters(
        @BeanParam ReadParameters read,
        @BeanParam PageParameters page,
        @QueryParam("from")
                @Parameter(
                        description = "First line.",
                        schema = @Schema(type = SchemaType.INTEGER, minimum = "1"),
                        example = "19")
                String from,
        @QueryParam("to")
                @Parameter(
                        description = "Last line.",
                        schema = @Schema(type = SchemaType.INTEGER, minimum = "1"),
                        example = "60")
                String to,
        @QueryParam("page")
                @Parameter(
                        description = "Only this page of the document.",
                        schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                String printedPage) {

    private static final int MOST = 1_000_000;

    /** Lines as asked for. @param printedPage 0 for any */
    record Query(int from, int to, int printedPage, Slice slice) {

        boolean takes(LineView line) {
            return line.line() >= from && line.line() <= to && (printedPage == 0 || line.page() == printedPage);
        }

        List<LineView> of(List<LineView> lines) {
            return lines.stream().filter(this::takes).toList();
        }

        Map<String, Object> echo(String report) {
            Map<String, Object> echo = new LinkedHashMap<>();
            echo.put("report", report);
            echo.put("from", from);
            echo.put("to", to == MOST ? null : to);
            echo.put("page", printedPage == 0 ? null : printedPage);
            return echo;
        }
    }

    Query query(ReadRequest request) {
        Mistakes mistakes = read.mistakes(LineParameters.class);
        Query query = new Query(
                mistakes.number("from", from, 1, 1, MOST),
                mistakes.number("to", to, MOST, 1, MOST),
                mistakes.number("page", printedPage, 0, 1, MOST),
                page.read(mistakes, request));
        mistakes.check();
        return query;
    }
}
