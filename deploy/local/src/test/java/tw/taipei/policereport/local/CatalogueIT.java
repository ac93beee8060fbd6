package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What portals find behind every link of the catalogue: the five checks of data.gov.tw, and what checksums promise. */
@ExtendWith(SharedHouse.class)
class CatalogueIT {

    private final String gateway;

    CatalogueIT(HouseClient client) {
        this.gateway = client.house().address(Program.GATEWAY);
    }

    /** The nodes of the catalogue of one type. */
    private List<JsonNode> all(String type) {
        JsonNode graph = Download.get(gateway + "/v1/catalog").json().path("@graph");
        return StreamSupport.stream(graph.spliterator(), false)
                .filter(node -> node.path("@type").asText().equals(type))
                .toList();
    }

    private List<String> datasets() {
        return all("dcat:Dataset").stream()
                .map(node -> node.path("@id").asText())
                .toList();
    }

    /** Each file of each dataset in the words of the portal. */
    private List<JsonNode> resources() {
        List<JsonNode> resources = new ArrayList<>();
        datasets().forEach(dataset -> Download.get(dataset + "?format=data-gov-tw")
                .json()
                .path("distribution")
                .forEach(resources::add));
        return resources;
    }

    private static List<String> names(JsonNode fields) {
        return StreamSupport.stream(fields.spliterator(), false)
                .map(field -> field.path("name").asText())
                .toList();
    }

    @Test
    void the_portal_is_told_of_every_file_that_the_catalogue_has() {
        Set<String> ofCatalogue = all("dcat:Distribution").stream()
                .map(node -> node.path("dcat:downloadURL").path("@id").asText())
                .collect(Collectors.toSet());
        assertThat(resources())
                .extracting(resource -> resource.path("resourceDownloadUrl").asText())
                .containsExactlyInAnyOrderElementsOf(ofCatalogue);
        assertThat(ofCatalogue).hasSize(6 * datasets().size());
    }

    @Test
    void every_link_works_and_its_file_can_be_downloaded() {
        assertThat(resources()).allSatisfy(resource -> {
            String url = resource.path("resourceDownloadUrl").asText();
            Download head = Download.head(url);
            assertThat(head.status()).as(url).isEqualTo(200);
            Download file = Download.get(url);
            assertThat(file.status()).as(url).isEqualTo(200);
            assertThat(file.mediaType()).isEqualTo(head.mediaType());
            assertThat(file.disposition()).contains("attachment", "filename=");
            assertThat(file.bytes()).isNotEmpty();
        });
    }

    @Test
    void every_file_has_the_structure_of_its_format_and_is_utf_8() {
        Map<String, Consumer<Download>> checks = Map.of(
                "csv", file -> assertRectangular(file.csv()),
                "xlsx", file -> assertThat(file.workbook()).isNotEmpty(),
                "ndjson", file -> assertThat(file.jsonLines()).allMatch(JsonNode::isObject),
                "jsonstat",
                        file -> assertThat(file.json().path("version").asText()).isEqualTo("2.0"),
                "sdmx-csv", file -> assertRectangular(file.csv()),
                "sdmx-json",
                        file -> assertThat(file.json().path("data").isObject()).isTrue());
        assertThat(resources()).allSatisfy(resource -> {
            String url = resource.path("resourceDownloadUrl").asText();
            String format = url.replaceFirst(".*[?&]format=", "");
            assertThat(checks).as(url).containsKey(format);
            Download file = Download.get(url);
            checks.get(format).accept(file);
            if (!format.equals("xlsx")) {
                assertThat(file.text()).as(url).doesNotContain("\ufffd");
            }
        });
    }

    private static void assertRectangular(List<List<String>> records) {
        assertThat(records).isNotEmpty();
        assertThat(records).allMatch(one -> one.size() == records.get(0).size());
        assertThat(records.get(0)).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    @Test
    void every_field_of_every_csv_is_described() {
        assertThat(resources())
                .filteredOn(resource ->
                        resource.path("resourceDownloadUrl").asText().endsWith("?format=csv"))
                .hasSize(datasets().size())
                .allSatisfy(resource -> {
                    JsonNode fields = resource.path("resourceFieldDescription");
                    Download file =
                            Download.get(resource.path("resourceDownloadUrl").asText());
                    assertThat(names(fields)).isEqualTo(file.csv().get(0));
                    assertThat(resource.path("resourceField").asText())
                            .isEqualTo(String.join(",", file.csv().get(0)));
                    assertThat(fields)
                            .allMatch(field -> field.path("description")
                                    .asText()
                                    .codePoints()
                                    .anyMatch(Character::isIdeographic))
                            .allMatch(field -> !field.path("descriptionEN")
                                    .asText()
                                    .equals(field.path("name").asText()));
                    assertThat(resource.path("resourceAmount").asInt())
                            .isEqualTo(file.csv().size() - 1);
                });
    }

    @Test
    void checksum_and_size_are_those_of_the_file() {
        Map<String, String> checksums = all("spdx:Checksum").stream()
                .collect(Collectors.toMap(
                        node -> node.path("@id").asText(),
                        node -> node.path("spdx:checksumValue").path("@value").asText()));
        assertThat(all("dcat:Distribution"))
                .filteredOn(node -> node.has("spdx:checksum"))
                .hasSize(datasets().size())
                .allSatisfy(node -> {
                    Download file = Download.get(
                            node.path("dcat:downloadURL").path("@id").asText());
                    assertThat(checksums.get(
                                    node.path("spdx:checksum").path("@id").asText()))
                            .isEqualTo(file.sha256());
                    assertThat(node.path("dcat:byteSize").path("@value").asInt())
                            .isEqualTo(file.bytes().length);
                });
    }

    @Test
    void the_data_package_is_what_its_files_are() {
        JsonNode resources = Download.get(gateway + "/datapackage.json").json().path("resources");
        assertThat(resources).hasSize(datasets().size()).allSatisfy(resource -> {
            Download file = Download.get(resource.path("path").asText());
            assertThat(file.bytes()).hasSize(resource.path("bytes").asInt());
            assertThat("sha256:" + file.sha256())
                    .isEqualTo(resource.path("hash").asText());
            JsonNode fields = resource.path("schema").path("fields");
            List<List<String>> records = file.csv();
            assertThat(names(fields)).isEqualTo(records.get(0));
            for (int column = 0; column < fields.size(); column++) {
                String type = fields.get(column).path("type").asText();
                int at = column;
                assertThat(records.subList(1, records.size()))
                        .as(fields.get(column).toString())
                        .allMatch(cells -> isOf(type, cells.get(at)));
            }
            int key = records.get(0)
                    .indexOf(resource.path("schema").path("primaryKey").get(0).asText());
            assertThat(records.subList(1, records.size()))
                    .extracting(cells -> cells.get(key))
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isEmpty);
        });
    }

    private static boolean isOf(String type, String cell) {
        if (cell.isEmpty()) {
            return true;
        }
        return switch (type) {
            case "integer" -> cell.matches("-?\\d+");
            case "number" -> new BigDecimal(cell).toPlainString().equals(cell);
            case "date" -> LocalDate.parse(cell).toString().equals(cell);
            default -> type.equals("string");
        };
    }

    @Test
    void a_csvw_description_names_the_columns_and_the_file_leads_to_it() {
        assertThat(datasets()).isNotEmpty().allSatisfy(dataset -> {
            JsonNode csvw = Download.get(dataset + "?format=csvw").json();
            Download file = Download.get(csvw.path("url").asText());
            assertThat(names(csvw.path("tableSchema").path("columns")))
                    .isEqualTo(file.csv().get(0));
        });
    }

    @Test
    void every_dataset_has_a_page_and_names_of_its_own() {
        Set<String> identifiers = new TreeSet<>();
        assertThat(all("dcat:Dataset")).isNotEmpty().allSatisfy(node -> {
            String identifier = node.path("dct:identifier").asText();
            assertThat(identifier).matches("[a-z0-9-]+");
            assertThat(identifiers.add(identifier)).as(identifier).isTrue();
            Download page = Download.get(node.path("@id").asText() + "?format=html");
            assertThat(page.mediaType()).startsWith("text/html");
            node.path("dct:title").forEach(title -> assertThat(page.text())
                    .contains(title.path("@value").asText().replace("&", "&amp;")));
            assertThat(Download.get(gateway + "/v1/compat/data-taipei/" + identifier)
                            .json()
                            .path("result")
                            .path("results"))
                    .isNotEmpty();
        });
    }
}
