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

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** A dataset of JSON-stat 2.0 as we write it. */
final class JsonStatSchemas {

    static final String DATASET = "JsonStat";

    private JsonStatSchemas() {}

    static Map<String, Schema> all() {
        return Map.of(
                DATASET,
                object(
                                required("version", oneOf(List.of("2.0"))),
                                required("class", oneOf(List.of("dataset"))),
                                required("href", string()),
                                required("label", string()),
                                required("source", string()),
                                required(
                                        "link", object(required("license", array(object(required("href", string())))))),
                                required("id", array(string("Name of a dimension."))),
                                required("size", array(integer())),
                                required("role", role()),
                                required("dimension", map(dimension())),
                                required("value", map(nullable(number()))),
                                required("status", map(string("Codes with `;` between them."))),
                                required("extension", extension()))
                        .description("A cube (https://json-stat.org/format/); values stand under their offset in it."));
    }

    private static Schema role() {
        return object(
                required("time", array(string())),
                required("geo", array(string())),
                required("metric", array(string())));
    }

    private static Schema dimension() {
        Schema unit = object(required("label", string()), required("code", string()), required("decimals", integer()));
        Schema category = object(
                required("index", array(string())), required("label", map(string())), optional("unit", map(unit)));
        return object(required("label", string()), required("category", category));
    }

    private static Schema extension() {
        return object(
                        required("release", integer()),
                        required("notes", map(string())),
                        required("noteCodes", map(array(string()))),
                        required("published", map(nullable(string()))),
                        required("source", map(ref("Source"))))
                .description("What JSON-stat has no word for.");
    }
}
