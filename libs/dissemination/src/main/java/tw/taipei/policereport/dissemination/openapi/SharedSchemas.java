package tw.taipei.policereport.dissemination.openapi;

import static tw.taipei.policereport.dissemination.openapi.Schemas.Property.optional;
import static tw.taipei.policereport.dissemination.openapi.Schemas.Property.required;
import static tw.taipei.policereport.dissemination.openapi.Schemas.array;
import static tw.taipei.policereport.dissemination.openapi.Schemas.bool;
import static tw.taipei.policereport.dissemination.openapi.Schemas.integer;
import static tw.taipei.policereport.dissemination.openapi.Schemas.map;
import static tw.taipei.policereport.dissemination.openapi.Schemas.nullable;
import static tw.taipei.policereport.dissemination.openapi.Schemas.number;
import static tw.taipei.policereport.dissemination.openapi.Schemas.object;
import static tw.taipei.policereport.dissemination.openapi.Schemas.oneOf;
import static tw.taipei.policereport.dissemination.openapi.Schemas.ref;
import static tw.taipei.policereport.dissemination.openapi.Schemas.string;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import tw.taipei.policereport.dissemination.problem.ProblemType;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Verdict;

/** The parts that rows and envelopes of every service have in common. */
final class SharedSchemas {

    private SharedSchemas() {}

    static Map<String, Schema> all() {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        schemas.put("Label", label());
        schemas.put("Source", source());
        schemas.put("Period", period());
        schemas.put("Note", note());
        schemas.put("ComparedNumber", comparedNumber());
        schemas.put("Change", change());
        schemas.put("PublishedChange", publishedChange());
        schemas.put("Verification", verification());
        schemas.put("Comparability", comparability());
        schemas.put("Page", page());
        schemas.put("Warning", object(required("code", string()), required("detail", ref("Label"))));
        schemas.put("Links", object(required("self", string()), optional("next", string("Absent on the last page."))));
        schemas.put("Gap", gap());
        schemas.put("Query", query());
        schemas.put("Labels", labels());
        schemas.put("Problem", problem());
        schemas.putAll(JsonStatSchemas.all());
        schemas.putAll(SdmxSchemas.all());
        return schemas;
    }

    private static Schema label() {
        return OASFactory.createSchema()
                .description("A text in the language of the answer, or in both with `lang=all`.")
                .addAnyOf(string())
                .addAnyOf(object(required("zh-TW", string()), required("en", string())));
    }

    private static Schema source() {
        return object(
                        required("report", string("The report's reference period, `2023-S1`.")),
                        required("page", integer()),
                        required("line", integer().description("1-based line of the report's text.")),
                        optional("column", integer().description("With `include=provenance`.")),
                        optional("endLine", integer().description("With `include=provenance`.")),
                        required("section", string("Place in the outline of the report.")),
                        required("quote", string("The printed words.")),
                        optional("revision", integer().description("With `include=provenance`.")))
                .description("Where a number is printed.");
    }

    private static Schema period() {
        return object(
                required("id", string("`2023-S1`, `2023`, `2023-06`, `2023-06-20` or `2023-01/2023-08`.")),
                required("frequency", oneOf(List.of("A", "S", "M", "D", "range"))),
                required("start", string().format("date")),
                required("end", string().format("date")),
                required("roc", string("In years of the Republic of China.")),
                required("label", ref("Label")));
    }

    private static Schema note() {
        return object(
                required("code", string()),
                optional("text", ref("Label")),
                optional("effect", oneOf(levels())),
                optional("published", nullable(string("As printed; null where the report does not print it."))),
                optional("source", nullable(ref("Source"))));
    }

    private static List<String> levels() {
        return Arrays.stream(Comparability.Level.values())
                .map(Comparability.Level::toString)
                .toList();
    }

    private static Schema comparedNumber() {
        return object(
                required("period", string()),
                required("value", nullable(number().description("Null where no number is held."))),
                required("published", nullable(string("As printed."))),
                required("page", nullable(integer())),
                required("line", nullable(integer())),
                required("column", nullable(integer())),
                optional("source", ref("Source")));
    }

    private static Schema change() {
        return object(
                        required("absolute", number()),
                        required("unit", string("`percentage-point` for a rate in percent.")),
                        required("percent", nullable(number())),
                        required("percentReason", nullable(string("`BASE_ZERO` or `RATE`."))),
                        required("direction", oneOf(List.of("up", "down", "unchanged"))))
                .description("Current minus base.");
    }

    private static Schema publishedChange() {
        return object(
                        required("change", nullable(number())),
                        required("text", string()),
                        required("page", integer()),
                        required("line", integer()))
                .description("The change that the report prints.");
    }

    private static Schema verification() {
        return object(
                required("verdict", oneOf(verdicts())),
                required("recomputed", nullable(number())),
                required("formula", string()));
    }

    static List<String> verdicts() {
        return Arrays.stream(Verdict.values()).map(Verdict::toString).toList();
    }

    private static Schema comparability() {
        return object(required("level", oneOf(levels())), required("notes", array(string("Code of a note."))));
    }

    private static Schema page() {
        return object(required("limit", integer()), required("total", integer().description("Rows on all pages.")));
    }

    private static Schema gap() {
        return object(
                        required("service", string()),
                        required("reason", string()),
                        required("since", string().format("date-time")))
                .description("A service whose rows are missing; a service itself has none.");
    }

    private static Schema query() {
        return map(Schemas.scalars())
                .description("The question as it was understood: parameters with their canonical values.");
    }

    private static Schema labels() {
        return object(optional("period", ref("Period")))
                .additionalPropertiesSchema(ref("Label"))
                .description("What the codes of a row mean, by member; with `include=labels`.");
    }

    private static Schema problem() {
        Schema error = object(
                required("in", oneOf(List.of("query", "path", "header"))),
                required("name", string()),
                optional("value", string("As it was given.")),
                optional("allowed", array(string())),
                optional("didYouMean", string("The allowed value that is spelt most like it.")),
                optional("detail", string("Not with a problem that the gateway has found.")),
                optional("detail_zh", string()));
        return object(
                        required("type", string().format("uri")),
                        required("title", string()),
                        required("title_zh", string()),
                        required("status", integer()),
                        required(
                                "code",
                                oneOf(codes())
                                        .description("`UNKNOWN_RELEASE` is what the gateway says of a release that"
                                                + " never was; a service alone cannot know that.")),
                        required("detail", string()),
                        required("detail_zh", string()),
                        optional("errors", array(error).description("Every mistake of the request.")),
                        required("instance", string()),
                        required("traceId", string()))
                .description("What went wrong (RFC 9457).");
    }

    private static List<String> codes() {
        return Stream.concat(Arrays.stream(ProblemType.values()).map(Enum::name), Stream.of("UNKNOWN_RELEASE"))
                .toList();
    }

    /** The envelope of a list. */
    static Schema list(String row, Schema summary) {
        Schema envelope = object(
                required("data", array(ref(row))),
                required("page", ref("Page")),
                required("query", ref("Query")),
                required("release", integer().description("The release that the rows are of.")),
                required("complete", bool()),
                required("gaps", array(ref("Gap"))),
                required("warnings", array(ref("Warning"))),
                required("links", ref("Links")));
        return summary == null
                ? envelope
                : envelope.addProperty("summary", summary).addRequired("summary");
    }

    /** The envelope of one thing. */
    static Schema single(String row) {
        return object(required("data", ref(row)), required("release", integer()), required("links", ref("Links")));
    }
}
