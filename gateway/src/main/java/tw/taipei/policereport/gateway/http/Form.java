package tw.taipei.policereport.gateway.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.statistics.Label;

/**
 * The form that a reader asks for.
 *
 * @param marked whether a table starts with a byte order mark
 */
public record Form(Format format, boolean marked) {

    static final Form JSON = new Form(Format.JSON, false);

    private static final List<String> OF_ONE_DATASET = List.of("jsonstat", "sdmx-csv", "sdmx-json");

    public Form {
        Objects.requireNonNull(format, "format is null");
    }

    /** What the query says, else what the header prefers. @throws ProblemException when that is not to be had */
    static Form of(HttpServerRequest request) {
        String named = request.getParam("format");
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        Format format = named == null ? negotiated(accept) : named(named);
        // Who opens a link has Excel, which takes a file without a mark for Big5; who negotiates a type has not.
        String mark = request.getParam("bom");
        return new Form(format, format == Format.CSV && (mark == null ? named != null : mark.equals("true")));
    }

    /** Of an answer that is no table. */
    static void requireJson(HttpServerRequest request) {
        String named = request.getParam("format");
        if (named != null && !named.equals(Format.JSON.toString())) {
            throw unknown(named, List.of(Format.JSON.toString()));
        }
    }

    private static Format named(String name) {
        return Arrays.stream(Format.values())
                .filter(format -> format.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name, Format.names()));
    }

    private static Format negotiated(String accept) {
        return Negotiation.prefer(accept, List.of(Format.values()), Format::mediaType)
                .orElseThrow(() -> refused(ProblemEntry.unknown("header", HttpHeaders.ACCEPT, accept, types())));
    }

    private static List<String> types() {
        return Arrays.stream(Format.values()).map(Format::mediaType).toList();
    }

    private static ProblemException unknown(String name, List<String> known) {
        ProblemEntry entry = ProblemEntry.unknown("query", "format", name, known);
        return OF_ONE_DATASET.contains(name) ? refused(entry, ofOneDataset(name)) : refused(entry);
    }

    private static Label ofOneDataset(String name) {
        return new Label(
                "「" + name + "」只能表示單一資料集：其數字在 /{service}/v1/datasets/{dataset}/observations，"
                        + "其比較在 /{service}/v1/datasets/{dataset}/comparison。",
                "'" + name + "' holds one dataset: /{service}/v1/datasets/{dataset}/observations has its numbers so,"
                        + " /{service}/v1/datasets/{dataset}/comparison its comparisons.");
    }

    static ProblemException refused(ProblemEntry entry) {
        return refused(
                entry, new Label("沒有「" + entry.value() + "」這種格式。", "'" + entry.value() + "' is not a format of this."));
    }

    private static ProblemException refused(ProblemEntry entry, Label detail) {
        return new ProblemException(ProblemKind.NOT_ACCEPTABLE, detail, List.of(entry));
    }
}
