package tw.taipei.policereport.dissemination.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads SDMX messages by the rules of their formats. */
final class Sdmx {

    /** Those codes of SDMX that mean the same as ours, and its code of a missing value. */
    static final List<String> STATUSES = List.of("A", "B", "D", "E", "F", "O", "P");

    private static final String IDENTIFIER = "[A-Za-z][A-Za-z0-9_-]*";

    private Sdmx() {}

    static List<Map<String, String>> records(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream()
                .map(record -> record.getFieldsAsMap())
                .toList();
    }

    /** The key of the row's number: its places among the values of the dimensions. */
    static String key(JsonNode message, JsonNode row) {
        StringBuilder key = new StringBuilder();
        int position = 0;
        for (JsonNode dimension : message.at("/data/structures/0/dimensions/observation")) {
            assertThat(dimension.path("keyPosition").asInt()).isEqualTo(position++);
            key.append(key.isEmpty() ? "" : ":").append(place(dimension, row));
        }
        return key.toString();
    }

    private static int place(JsonNode dimension, JsonNode row) {
        String id = dimension.path("id").asText();
        String code = row.path(member(id)).asText();
        List<JsonNode> values = Json.elements(dimension.path("values"));
        for (int i = 0; i < values.size(); i++) {
            boolean same = isUncoded(dimension)
                    ? isPeriod(values.get(i).path("value").asText(), code)
                    : values.get(i).path("id").asText().equals(code);
            if (same) {
                return i;
            }
        }
        throw new AssertionError("'" + code + "' is no value of " + id);
    }

    private static boolean isUncoded(JsonNode component) {
        return component.has("format");
    }

    /** What a row of the JSON calls a dimension. */
    private static String member(String id) {
        return switch (id) {
            case "REF_AREA" -> "area";
            case "TIME_PERIOD" -> "period";
            default -> id.toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    /** What an observation says, by component: measures come first, then attributes; coded values are places in a list. */
    static Map<String, JsonNode> said(JsonNode message, JsonNode observation) {
        JsonNode structure = message.at("/data/structures/0");
        List<JsonNode> components = new ArrayList<>(Json.elements(structure.at("/measures/observation")));
        components.addAll(Json.elements(structure.at("/attributes/observation")));
        assertThat(observation).hasSameSizeAs(components);
        Map<String, JsonNode> said = new LinkedHashMap<>();
        for (JsonNode component : components) {
            JsonNode value = observation.path(said.size());
            boolean isCode = component.has("values") && !value.isNull();
            said.put(
                    component.path("id").asText(),
                    isCode ? component.path("values").path(value.intValue()).path("id") : value);
        }
        return said;
    }

    static void assertSameNumber(String text, JsonNode number) {
        if (number.isNull()) {
            assertThat(text).isEmpty();
        } else {
            assertThat(new BigDecimal(text)).isEqualByComparingTo(number.decimalValue());
        }
    }

    /** The cell of a component that may hold a number, a text, a list of texts or nothing. */
    static void assertSameCell(Map<String, String> record, String component, JsonNode value) {
        String cell = record.getOrDefault(component, record.get(component + "[]"));
        if (value.isNumber()) {
            assertThat(new BigDecimal(cell)).as(component).isEqualByComparingTo(value.decimalValue());
        } else if (value.isArray()) {
            assertThat(cell).as(component).isEqualTo(String.join(";", Json.texts(value)));
        } else {
            assertThat(cell).as(component).isEqualTo(value.isNull() ? "" : harmless(value.asText()));
        }
    }

    /** No spreadsheet takes a text with an apostrophe before it for a formula. */
    private static String harmless(String text) {
        return text.matches("[=+@-].*") ? "'" + text : text;
    }

    static void assertSamePeriod(String text, JsonNode period) {
        assertThat(isPeriod(text, period.asText())).as(text + " for " + period).isTrue();
    }

    /** SDMX has the same forms, but for a range, which it tells by its first day and its length. */
    private static boolean isPeriod(String text, String period) {
        if (!period.contains("/")) {
            return text.equals(period);
        }
        String start = period.substring(0, period.indexOf('/'));
        return text.matches("\\d{4}-\\d{2}-\\d{2}/P\\d+[MD]") && text.startsWith(start);
    }

    /** Every dimension, measure, attribute and code of a data message is one of the definition that it names. */
    static void assertDefined(JsonNode message, JsonNode structure) {
        JsonNode said = message.at("/data/structures/0");
        JsonNode components =
                named(said, "structure", "dataStructures", structure).path("dataStructureComponents");
        named(said, "dataflow", "dataflows", structure);
        List<JsonNode> dimensions = new ArrayList<>(Json.elements(components.at("/dimensionList/dimensions")));
        dimensions.add(components.at("/dimensionList/timeDimension"));
        assertDefined(Json.elements(said.at("/dimensions/observation")), dimensions, structure);
        assertDefined(
                Json.elements(said.at("/measures/observation")),
                Json.elements(components.at("/measureList/measures")),
                structure);
        assertDefined(
                Json.elements(said.at("/attributes/observation")),
                Json.elements(components.at("/attributeList/attributes")),
                structure);
    }

    private static void assertDefined(List<JsonNode> said, List<JsonNode> defined, JsonNode structure) {
        assertThat(Json.texts(said, "id"))
                .isNotEmpty()
                .isEqualTo(Json.texts(defined, "id"))
                .allMatch(id -> id.matches(IDENTIFIER));
        for (int i = 0; i < said.size(); i++) {
            JsonNode form = defined.get(i).path("localRepresentation");
            if (isUncoded(said.get(i))) {
                assertThat(said.get(i).at("/format/dataType")).isEqualTo(form.at("/format/dataType"));
            } else {
                assertThat(codes(structure, form.path("enumeration").asText()))
                        .as(Json.texts(said, "id").get(i))
                        .containsAll(Json.texts(Json.elements(said.get(i).path("values")), "id"));
            }
        }
    }

    /** What a data message refers to. */
    private static JsonNode named(JsonNode said, String relation, String kind, JsonNode structure) {
        String urn = Json.elements(said.path("links")).stream()
                .filter(link -> link.path("rel").asText().equals(relation))
                .map(link -> link.path("urn").asText())
                .findFirst()
                .orElseThrow();
        String name = kind.equals("dataflows") ? "Dataflow" : "DataStructure";
        return Json.elements(structure.path("data").path(kind)).stream()
                .filter(one -> urn.equals(urn("datastructure." + name, one)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + urn));
    }

    private static List<String> codes(JsonNode structure, String list) {
        return Json.elements(structure.at("/data/codelists")).stream()
                .filter(codelist -> list.equals(urn("codelist.Codelist", codelist)))
                .flatMap(codelist -> Json.texts(Json.elements(codelist.path("codes")), "id").stream())
                .toList();
    }

    private static String urn(String kind, JsonNode artefact) {
        return "urn:sdmx:org.sdmx.infomodel." + kind + "="
                + artefact.path("agencyID").asText() + ":" + artefact.path("id").asText() + "("
                + artefact.path("version").asText() + ")";
    }

    /** What a structure message refers to is in it. */
    static void assertReferencesResolve(JsonNode structure) {
        Set<String> there = new HashSet<>();
        for (JsonNode one : structure.at("/data/dataStructures")) {
            there.add(urn("datastructure.DataStructure", one));
        }
        for (JsonNode one : structure.at("/data/codelists")) {
            there.add(urn("codelist.Codelist", one));
        }
        for (JsonNode scheme : structure.at("/data/conceptSchemes")) {
            for (JsonNode concept : scheme.path("concepts")) {
                there.add(urn("conceptscheme.Concept", scheme) + "."
                        + concept.path("id").asText());
            }
        }
        for (String reference : List.of("enumeration", "conceptIdentity", "structure")) {
            assertThat(structure.path("data").findValuesAsText(reference))
                    .isNotEmpty()
                    .allSatisfy(urn -> assertThat(there).contains(urn));
        }
    }
}
