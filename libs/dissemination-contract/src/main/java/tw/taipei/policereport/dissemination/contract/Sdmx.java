package tw.taipei.policereport.dissemination.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import java.math.BigDecimal;
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
            boolean same = id.equals("TIME_PERIOD")
                    ? isPeriod(values.get(i).path("value").asText(), code)
                    : values.get(i).path("id").asText().equals(code);
            if (same) {
                return i;
            }
        }
        throw new AssertionError("'" + code + "' is no value of " + id);
    }

    /** What a row of the JSON calls a dimension. */
    private static String member(String id) {
        return switch (id) {
            case "REF_AREA" -> "area";
            case "TIME_PERIOD" -> "period";
            default -> id.toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    /** What is said of a number, coded values as the code that they stand for. */
    static Map<String, JsonNode> attributes(JsonNode message, JsonNode observation) {
        Map<String, JsonNode> said = new LinkedHashMap<>();
        int place = 1;
        for (JsonNode attribute : message.at("/data/structures/0/attributes/observation")) {
            JsonNode value = observation.path(place++);
            said.put(
                    attribute.path("id").asText(),
                    attribute.has("values") ? attribute.path("values").path(value.asInt()) : value);
        }
        assertThat(observation).hasSize(place);
        return said;
    }

    static void assertSameNumber(String text, JsonNode number) {
        if (number.isNull()) {
            assertThat(text).isEmpty();
        } else {
            assertThat(new BigDecimal(text)).isEqualByComparingTo(number.decimalValue());
        }
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

    /** Every dimension, attribute and code of a data message is one of its definition. */
    static void assertDefined(JsonNode message, JsonNode structure) {
        JsonNode components = structure.at("/data/dataStructures/0/dataStructureComponents");
        JsonNode said = message.at("/data/structures/0");
        assertThat(Json.texts(Json.elements(said.at("/dimensions/observation")), "id"))
                .startsWith(Json.texts(Json.elements(components.at("/dimensionList/dimensions")), "id")
                        .toArray(String[]::new))
                .endsWith(components.at("/dimensionList/timeDimension/id").asText())
                .allMatch(id -> id.matches(IDENTIFIER));
        assertThat(Json.texts(Json.elements(said.at("/attributes/observation")), "id"))
                .containsExactlyElementsOf(Json.texts(Json.elements(components.at("/attributeList/attributes")), "id"));
        for (JsonNode dimension : said.at("/dimensions/observation")) {
            if (!dimension.path("id").asText().equals("TIME_PERIOD")) {
                assertThat(codes(structure, dimension.path("id").asText()))
                        .containsAll(Json.texts(Json.elements(dimension.path("values")), "id"));
            }
        }
    }

    private static List<String> codes(JsonNode structure, String dimension) {
        for (JsonNode one : structure.at("/data/dataStructures/0/dataStructureComponents/dimensionList/dimensions")) {
            if (one.path("id").asText().equals(dimension)) {
                String list = one.at("/localRepresentation/enumeration").asText();
                return Json.elements(structure.at("/data/codelists")).stream()
                        .filter(codelist -> list.equals(urn("codelist.Codelist", codelist)))
                        .flatMap(codelist -> Json.texts(Json.elements(codelist.path("codes")), "id").stream())
                        .toList();
            }
        }
        throw new AssertionError("no dimension " + dimension);
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
