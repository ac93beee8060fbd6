package tw.taipei.policereport.dissemination.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.text.Folding;

/** What the report announces is served with its words and dates, and with what a person has added to them. */
interface ProgrammeListContract {

    String PROGRAMMES = "/v1/programmes?release=1&limit=1000";

    String service();

    private static List<JsonNode> only(String query, String value) {
        return Json.rows(PROGRAMMES + "&" + query + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    private static List<JsonNode> all(Predicate<JsonNode> condition) {
        return Json.rows(PROGRAMMES).stream().filter(condition).toList();
    }

    @Test
    default void items_come_in_the_order_of_the_report_with_the_place_where_they_are_printed() {
        List<JsonNode> rows = Json.rows(PROGRAMMES);
        List<String> lines = FirstReport.text().lines().toList();
        assertThat(rows)
                .isNotEmpty()
                .extracting(row -> row.at("/source/line").asInt())
                .isSorted();
        assertThat(rows).allSatisfy(row -> {
            int line = row.at("/source/line").asInt();
            String printed = String.join(
                    "", lines.subList(line - 1, row.at("/source/endLine").asInt()));
            assertThat(Folding.compact(printed))
                    .endsWith(Folding.compact(row.path("text").asText()));
            assertThat(row.at("/source/page").asInt()).isEqualTo(FirstReport.page(line));
            assertThat(row.path("section").asText()).startsWith("貳、");
            assertThat(row.path("id").asText())
                    .isEqualTo(service() + ":programmes:" + row.path("code").asText() + ":2023-S1");
        });
    }

    @Test
    default void every_item_of_the_first_report_has_the_title_that_a_person_gave_it() {
        List<NamedCsvRecord> annotations = CsvReader.builder().ofNamedCsvRecord(FirstReport.annotations()).stream()
                .toList();
        assertThat(Json.rows(PROGRAMMES + "&lang=all")).allSatisfy(row -> {
            String title = row.at("/title/zh-TW").asText();
            List<String> english = annotations.stream()
                    .filter(one -> ("> " + one.getField("title_zh")).endsWith("> " + title))
                    .map(one -> one.getField("title_en"))
                    .toList();
            assertThat(row.at("/title/en").asText()).isIn(english);
            assertThat(row.path("titleTranslated").asBoolean()).isTrue();
            assertThat(row.path("tags")).isNotEmpty().allSatisfy(tag -> assertThat(Json.names(tag.path("label")))
                    .containsExactly("zh-TW", "en"));
        });
    }

    @Test
    default void every_item_of_the_first_report_names_the_places_and_partners_that_a_person_found_in_it() {
        Map<String, NamedCsvRecord> annotations =
                CsvReader.builder().ofNamedCsvRecord(FirstReport.annotations()).stream()
                        .collect(Collectors.toMap(one -> one.getField("title_en"), one -> one));
        assertThat(Json.rows(PROGRAMMES + "&lang=all")).allSatisfy(row -> {
            NamedCsvRecord annotation = annotations.get(row.at("/title/en").asText());
            for (String names : List.of("places", "partners")) {
                assertThat(Json.elements(row.path(names)).stream()
                                .map(name -> name.path("zh-TW").asText() + "|"
                                        + name.path("en").asText())
                                .collect(Collectors.joining(";")))
                        .isEqualTo(annotation.getField(names));
            }
        });
    }

    @Test
    default void titles_and_states_come_in_the_language_that_is_asked_for() {
        JsonNode both = Json.rows(PROGRAMMES + "&lang=all").get(0);
        JsonNode english = Json.rows(PROGRAMMES + "&lang=en").get(0);
        for (String label : List.of("title", "statusLabel")) {
            assertThat(english.path(label)).isEqualTo(both.path(label).path("en"));
            assertThat(Json.rows(PROGRAMMES).get(0).path(label))
                    .isEqualTo(both.path(label).path("zh-TW"));
        }
        assertThat(english.at("/tags/0/label")).isEqualTo(both.at("/tags/0/label/en"));
    }

    @Test
    default void items_can_be_chosen_by_how_far_they_are() {
        for (String status : List.of("planned", "under-way", "completed")) {
            assertThat(only("status", status))
                    .isEqualTo(all(row -> row.path("status").asText().equals(status)));
        }
        assertThat(only("status", "planned,under-way,completed")).isEqualTo(Json.rows(PROGRAMMES));
    }

    @Test
    default void items_can_be_chosen_by_a_date_that_lies_inside_a_period() {
        for (String period : List.of("2023", "2023-S1", "2023-06/2023-12", "1999")) {
            ReferencePeriod asked = ReferencePeriod.valueOf(period);
            assertThat(only("period", period))
                    .as(period)
                    .isEqualTo(all(row -> Json.elements(row.path("milestones")).stream()
                            .map(milestone -> ReferencePeriod.valueOf(
                                    milestone.path("period").asText()))
                            .anyMatch(asked::contains)));
        }
        assertThat(Json.rows(PROGRAMMES + "&periodFrom=2023&periodTo=2023")).isEqualTo(only("period", "2023"));
    }

    @Test
    default void items_are_found_by_words_in_either_script() {
        JsonNode row = Json.rows(PROGRAMMES + "&lang=all").get(0);
        String id = row.path("id").asText();
        String english = row.at("/title/en").asText();
        String chinese = row.at("/title/zh-TW").asText();
        for (String words : List.of(
                english,
                english.toUpperCase(Locale.ROOT),
                chinese,
                chinese.substring(0, 2) + "　" + chinese.substring(2),
                row.at("/tags/0/label/zh-TW").asText() + " " + english.split(" ")[0])) {
            assertThat(only("q", words))
                    .as(words)
                    .extracting(one -> one.path("id").asText())
                    .contains(id);
        }
        assertThat(only("q", chinese + " 月球")).isEmpty();
        assertThat(Json.get(PROGRAMMES + "&q=%E6%9C%88%E7%90%83")
                        .at("/warnings/0/code")
                        .asText())
                .isEqualTo("NOTHING_MATCHES");
    }

    @Test
    default void items_can_be_chosen_by_tag_and_by_what_they_stand_in() {
        String tag = Json.rows(PROGRAMMES).get(0).at("/tags/0/code").asText();
        assertThat(only("tag", tag)).isNotEmpty().isEqualTo(all(row -> Json.elements(row.path("tags")).stream()
                .anyMatch(one -> one.path("code").asText().equals(tag))));
        String parent =
                all(row -> row.path("parent").isTextual()).get(0).path("parent").asText();
        assertThat(only("parent", parent))
                .isNotEmpty()
                .isEqualTo(all(row -> row.path("parent").asText().equals(parent)));
        String chapter = parent.split("\\.")[0] + "." + parent.split("\\.")[1];
        assertThat(only("parent", chapter))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.path("parent").isNull()).isTrue());
    }

    @Test
    default void what_is_asked_for_wrongly_is_answered_with_what_is_known() {
        Json.response(PROGRAMMES + "&status=planed&tag=nonsense&parent=9&sort=colour")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_CODE"))
                .body("errors", hasSize(4))
                .body(
                        "errors.find { it.name == 'status' }.allowed",
                        equalTo(List.of("planned", "completed", "under-way")))
                .body("errors.find { it.name == 'status' }.didYouMean", equalTo("planned"))
                .body("errors.find { it.name == 'tag' }.allowed", hasItem(firstTag()))
                .body("errors.find { it.name == 'sort' }.allowed", hasItem("line"));
        Json.response(PROGRAMMES + "&q=%20").then().statusCode(400).body("errors[0].name", equalTo("q"));
        Json.response("/v1/programmes?release=4711").then().statusCode(503).body("code", equalTo("RELEASE_NOT_HERE"));
        given().body("x").post("/v1/programmes").then().statusCode(405);
    }

    private static String firstTag() {
        return Json.rows(PROGRAMMES).get(0).at("/tags/0/code").asText();
    }

    @Test
    default void a_release_of_two_reports_has_the_items_of_both_and_of_each() {
        List<JsonNode> both = Json.rows("/v1/programmes?release=2&limit=1000");
        assertThat(both.stream().map(row -> row.at("/source/report").asText()).distinct())
                .containsExactly("2023-S1", "2024-S1");
        assertThat(Json.rows("/v1/programmes?release=2&limit=1000&report=113H1"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.path("id").asText()).endsWith(":2024-S1"));
    }

    @Test
    default void one_item_is_found_by_its_id_and_an_unknown_one_is_not() {
        for (JsonNode row : Json.rows(PROGRAMMES).subList(0, 3)) {
            String id = row.path("id").asText();
            assertThat(Json.get("/v1/programmes/" + id + "?release=1").path("data"))
                    .isEqualTo(row);
        }
        String id = Json.rows(PROGRAMMES).get(0).path("id").asText();
        for (String unknown : List.of(id + "x", "another-" + id, "nonsense")) {
            Json.response("/v1/programmes/" + unknown + "?release=1")
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("UNKNOWN_PROGRAMME"))
                    .body("errors[0].allowed", hasItem(id));
        }
    }

    @Test
    default void the_numbers_in_an_item_are_linked_to_their_observations() {
        List<JsonNode> quantities = Json.rows(PROGRAMMES).stream()
                .flatMap(row -> Json.elements(row.path("quantities")).stream())
                .toList();
        for (JsonNode quantity : quantities) {
            JsonNode number = Json.get(Json.local(quantity.path("href").asText()));
            assertThat(number.at("/data/id")).isEqualTo(quantity.path("id"));
        }
    }

    @Test
    default void a_table_holds_the_same_items() {
        String table =
                Json.response("/v1/programmes?release=1&format=csv&bom=false").asString();
        List<NamedCsvRecord> records =
                CsvReader.builder().ofNamedCsvRecord(table).stream().toList();
        List<JsonNode> rows = Json.rows(PROGRAMMES + "&lang=all");
        assertThat(records).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            assertThat(records.get(i).getField("programme_id"))
                    .isEqualTo(row.path("id").asText());
            assertThat(records.get(i).getField("title_en"))
                    .isEqualTo(row.at("/title/en").asText());
            assertThat(records.get(i).getField("tags"))
                    .isEqualTo(Json.elements(row.path("tags")).stream()
                            .map(tag -> tag.path("code").asText())
                            .collect(Collectors.joining(";")));
        }
    }
}
