package tw.taipei.policereport.dissemination.openapi;

import static tw.taipei.policereport.dissemination.openapi.Schemas.Property.optional;
import static tw.taipei.policereport.dissemination.openapi.Schemas.Property.required;
import static tw.taipei.policereport.dissemination.openapi.Schemas.array;
import static tw.taipei.policereport.dissemination.openapi.Schemas.bool;
import static tw.taipei.policereport.dissemination.openapi.Schemas.integer;
import static tw.taipei.policereport.dissemination.openapi.Schemas.map;
import static tw.taipei.policereport.dissemination.openapi.Schemas.object;
import static tw.taipei.policereport.dissemination.openapi.Schemas.oneOf;
import static tw.taipei.policereport.dissemination.openapi.Schemas.ref;
import static tw.taipei.policereport.dissemination.openapi.Schemas.string;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The messages of SDMX-JSON 2.0 as we write them. */
final class SdmxSchemas {

    static final String DATA = "SdmxData";
    static final String STRUCTURE = "SdmxStructure";

    private SdmxSchemas() {}

    static Map<String, Schema> all() {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        schemas.put("SdmxNames", object(required("zh-tw", string()), required("en", string())));
        schemas.put("SdmxNamed", named());
        schemas.put("SdmxMeta", meta());
        schemas.put("SdmxLinks", array(object(required("rel", string()), required("urn", string()))));
        schemas.put("SdmxFormat", object(required("dataType", string()), optional("minOccurs", integer()), many()));
        schemas.put("SdmxRelationship", relationship());
        schemas.put("SdmxComponents", object(required("observation", array(component()))));
        schemas.put("SdmxDefinition", definition());
        schemas.put(DATA, message(data()));
        schemas.put(STRUCTURE, message(structure()));
        return schemas;
    }

    private static Schemas.Property many() {
        return optional("maxOccurs", oneOf(List.of("unbounded")));
    }

    private static Schema named() {
        return object(required("id", string()), required("name", string()), required("names", ref("SdmxNames")));
    }

    private static Schema meta() {
        return object(
                required("schema", string("Address of the official schema.").format("uri")),
                required("id", string()),
                required("test", bool()),
                required("prepared", string().format("date-time")),
                required("contentLanguages", array(string())),
                required("sender", ref("SdmxNamed")));
    }

    private static Schema message(Schema data) {
        return object(required("meta", ref("SdmxMeta")), required("data", data))
                .description("A message of SDMX-JSON 2.0 (https://github.com/sdmx-twg/sdmx-json).");
    }

    private static Schema relationship() {
        return object(optional("dimensions", array(string())), optional("observation", object().maxProperties(0)));
    }

    private static Schema component() {
        Schema value = object(
                optional("id", string()),
                optional("value", string("Of a period.")),
                required("name", string()),
                required("names", ref("SdmxNames")),
                optional("start", string().format("date-time")),
                optional("end", string().format("date-time")));
        return named().addProperty("keyPosition", integer())
                .addProperty("roles", array(string()))
                .addProperty("format", ref("SdmxFormat"))
                .addProperty("relationship", ref("SdmxRelationship"))
                .addProperty("values", array(value));
    }

    private static Schema data() {
        Schema structure = object(
                required("links", ref("SdmxLinks")),
                required("name", string()),
                required("names", ref("SdmxNames")),
                required("dimensions", ref("SdmxComponents")),
                required("measures", ref("SdmxComponents")),
                required("attributes", ref("SdmxComponents")),
                required("dataSets", array(integer())));
        Schema dataSet = object(
                required("structure", integer()),
                required("action", string()),
                required("links", ref("SdmxLinks")),
                required(
                        "observations",
                        map(array(Schemas.scalars()))
                                .description("The measures, then the attributes; null for what is missing.")));
        return object(required("structures", array(structure)), required("dataSets", array(dataSet)));
    }

    private static Schema definition() {
        Schema representation = object(
                optional("enumeration", string("URN of a code list.")),
                optional("format", ref("SdmxFormat")),
                optional("minOccurs", integer()),
                many());
        return object(
                required("id", string()),
                required("conceptIdentity", string()),
                optional("position", integer()),
                optional("usage", oneOf(List.of("mandatory", "optional"))),
                optional("attributeRelationship", ref("SdmxRelationship")),
                required("localRepresentation", representation));
    }

    private static Schema structure() {
        Schema components = object(
                required(
                        "dimensionList", definitions("dimensions").addProperty("timeDimension", ref("SdmxDefinition"))),
                required("measureList", definitions("measures")),
                required("attributeList", definitions("attributes")));
        return object(
                required("dataStructures", array(maintained("dataStructureComponents", components))),
                required("dataflows", array(maintained("structure", string("URN of the data structure.")))),
                required("conceptSchemes", array(maintained("concepts", array(ref("SdmxNamed"))))),
                required("codelists", array(maintained("codes", array(ref("SdmxNamed"))))));
    }

    private static Schema definitions(String name) {
        return object(required("id", string()), required(name, array(ref("SdmxDefinition"))));
    }

    private static Schema maintained(String name, Schema content) {
        return named().addProperty("description", string())
                .addProperty("descriptions", ref("SdmxNames"))
                .addProperty("agencyID", string())
                .addProperty("version", string())
                .addProperty(name, content)
                .addRequired(name);
    }
}
