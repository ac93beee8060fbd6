package tw.taipei.policereport.dissemination.openapi;

import static tw.taipei.policereport.dissemination.openapi.Schemas.Property.optional;
import static tw.taipei.policereport.dissemination.openapi.Schemas.Property.required;
import static tw.taipei.policereport.dissemination.openapi.Schemas.array;
import static tw.taipei.policereport.dissemination.openapi.Schemas.integer;
import static tw.taipei.policereport.dissemination.openapi.Schemas.map;
import static tw.taipei.policereport.dissemination.openapi.Schemas.nullable;
import static tw.taipei.policereport.dissemination.openapi.Schemas.number;
import static tw.taipei.policereport.dissemination.openapi.Schemas.object;
import static tw.taipei.policereport.dissemination.openapi.Schemas.oneOf;
import static tw.taipei.policereport.dissemination.openapi.Schemas.ref;
import static tw.taipei.policereport.dissemination.openapi.Schemas.string;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import tw.taipei.policereport.dissemination.Area;
import tw.taipei.policereport.dissemination.request.Scope;
import tw.taipei.policereport.dissemination.request.SelectionNames;
import tw.taipei.policereport.statistics.Basis;
import tw.taipei.policereport.statistics.Check;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.ObservationStatus;

/** The rows of one dataset, or of all of a service. {@code fields=} may leave out all but the first member. */
final class RowSchemas {

    private static final String PERIOD = "Reference period, `2023-S1`.";

    private RowSchemas() {}

    static Schema observation(Scope scope) {
        Schema row = series(scope, "`service:dataset:series:period`");
        row.addProperty("period", string(PERIOD));
        row.addProperty("label", ref("Label"));
        row.addProperty("value", nullable(number().description("As printed, never corrected; null with status `M`.")));
        row.addProperty("unit", unit(scope));
        row.addProperty("decimals", integer());
        row.addProperty("status", array(status()));
        row.addProperty("notes", array(string("Code of a note.")));
        row.addProperty("published", string("The printed text."));
        row.addProperty("source", ref("Source"));
        return withOptIns(row);
    }

    static Schema comparison(Scope scope) {
        Schema row = series(scope, "`service:dataset:series:period:base`");
        row.addProperty("service", string());
        row.addProperty("section", string("Place in the outline of the report."));
        row.addProperty("label", ref("Label"));
        row.addProperty("unit", unit(scope));
        row.addProperty("decimals", integer());
        row.addProperty("current", ref("ComparedNumber"));
        row.addProperty("base", ref("ComparedNumber"));
        row.addProperty("basis", oneOf(Basis.names()));
        row.addProperty("change", nullable(ref("Change")));
        row.addProperty("changeReason", nullable(string("Why there is no change.")));
        row.addProperty("published", nullable(ref("PublishedChange")));
        row.addProperty("verification", ref("Verification"));
        row.addProperty("comparability", ref("Comparability"));
        return withOptIns(row);
    }

    static Schema check(Scope scope) {
        Schema row = series(scope, "`service:dataset:series:period:kind`, a change with its base");
        row.addProperty(
                "kind",
                oneOf(Arrays.stream(Check.Kind.values())
                        .map(Check.Kind::toString)
                        .toList()));
        row.addProperty("label", ref("Label"));
        row.addProperty("period", string(PERIOD));
        row.addProperty("base", nullable(string("Base period of a change.")));
        row.addProperty("printed", nullable(number()));
        row.addProperty("published", string("The printed text."));
        row.addProperty("recomputed", nullable(number()));
        row.addProperty("verdict", oneOf(SharedSchemas.verdicts()));
        row.addProperty("formula", string());
        row.addProperty("source", ref("Source"));
        return row.addProperty("labels", ref("Labels"));
    }

    static Schema dataset() {
        Schema code = object(required("code", string()), required("label", ref("Label")));
        Schema dimension = object(
                required("id", string("Name of the query parameter.")),
                required("label", ref("Label")),
                required("codes", array(code)));
        Schema measure = object(
                required("code", string()),
                required("label", ref("Label")),
                required("kind", oneOf(List.of("flow", "stock", "rate", "rank"))),
                required("unit", code),
                required("changeUnit", code),
                required("decimals", integer()));
        return object(
                required("id", string()),
                optional("service", string()),
                optional("title", ref("Label")),
                optional("description", ref("Label")),
                optional("dimensions", array(dimension)),
                optional("measures", array(measure)),
                optional("periods", array(ref("Period")).description("Those that the release holds.")),
                optional("notes", array(ref("Note"))),
                optional("links", map(string())));
    }

    static Schema series(Scope scope, String id) {
        Schema row = object(required("id", string(id)));
        row.addProperty(
                "dataset", oneOf(scope.datasets().stream().map(Dataset::code).toList()));
        row.addProperty("measure", oneOf(SelectionNames.measures(scope.datasets())));
        SelectionNames.codes(scope.datasets())
                .forEach((name, codes) -> row.addProperty(name, oneOf(codes).description(labels(scope, name))));
        return row.addProperty("area", oneOf(Area.DIMENSION.codeNames()));
    }

    /** The labels of a dimension, where all datasets that have it agree on one. */
    static String labels(Scope scope, String dimension) {
        return scope.datasets().stream()
                .flatMap(dataset -> dataset.dimensions().stream())
                .filter(one -> one.code().equals(dimension))
                .map(Dimension::label)
                .distinct()
                .map(RowSchemas::both)
                .reduce((first, second) -> first + "; " + second)
                .orElse("");
    }

    static String both(Label label) {
        return label.zhTw() + " " + label.en();
    }

    private static Schema unit(Scope scope) {
        Stream<Measure> measures = scope.datasets().stream().flatMap(dataset -> dataset.measures().stream());
        return oneOf(measures.map(measure -> measure.unit().code()).distinct().toList());
    }

    private static Schema status() {
        return oneOf(Arrays.stream(ObservationStatus.values()).map(Enum::name).toList())
                .description(
                        "`A` normal, `B` break, `D` definition differs, `E` estimated, `F` planned, `L` lower bound,"
                                + " `M` missing, `P` provisional, `R` restated.");
    }

    private static Schema withOptIns(Schema row) {
        row.addProperty("labels", ref("Labels"));
        return row.addProperty("noteTexts", array(ref("Note")).description("With `include=notes`."));
    }
}
