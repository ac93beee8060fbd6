package tw.taipei.policereport.gateway.programme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.gateway.world.Behaviour;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Neighbours;
import tw.taipei.policereport.gateway.world.Neighbours.Relief;
import tw.taipei.policereport.gateway.world.Reports;

/** Expected lines are read from the printed report. */
@QuarkusTest
@WithTestResource(GatewayWorld.class)
class ProgrammesTest {

    private static final String ANNOTATIONS =
            """
            title_zh,title_en,tags,places,partners
            防制酒後駕車,Prevention of drink driving,酒後駕車|Drink driving,,
            打擊詐欺犯罪,Action against fraud,詐欺|Fraud,,
            """;

    private int release;

    @BeforeEach
    void anAnnotatedReportIsPublished() {
        release = Editor.submits(Reports.ofYear(38), ANNOTATIONS).path("release");
    }

    private ValidatableResponse programmes(String query) {
        return given().when()
                .get("/v1/reports/1949-S1/programmes?limit=1000&release=" + release + query)
                .then()
                .statusCode(200)
                .body("complete", equalTo(true));
    }

    @Test
    void theProgrammesOfAllServicesStandInTheOrderOfTheReport() {
        JsonPath list = programmes("").extract().jsonPath();
        List<Integer> lines = list.getList("data.source.line");
        assertThat(lines).isSorted().startsWith(594, 618).contains(745, 869, 896, 957, 1594);
        assertThat(Set.copyOf(list.<String>getList("data.service")))
                .containsExactlyInAnyOrder("community-safety", "crime-statistics", "logistics", "traffic-enforcement");
        assertThat(list.getString("data.find { it.source.line == 957 }.title")).isEqualTo("防制酒後駕車");
        assertThat(list.getString("data.find { it.source.line == 957 }.tags[0].label"))
                .isEqualTo("酒後駕車");
    }

    @Test
    void theListOfAllReportsHasTheLatestFirst() {
        int later = Editor.publishes(Reports.ofYear(35));
        List<String> reports = given().when()
                .get("/v1/programmes?service=traffic-enforcement&limit=1000&release=" + later)
                .then()
                .statusCode(200)
                .extract()
                .path("data.source.report");
        assertThat(reports).contains("1949-S1", "1946-S1").isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void aTagOfOneServiceChoosesAmongTheProgrammesOfAll() {
        programmes("&tag=drink-driving,fraud")
                .body("data.source.line", equalTo(List.of(745, 957)))
                .body("query.tag", equalTo(List.of("drink-driving", "fraud")));
    }

    @Test
    void sectionsServicesStatusAndWordsNarrowTheList() {
        programmes("&chapter=貳、三")
                .body("data.service", everyItem(equalTo("traffic-enforcement")))
                .body("data.section", everyItem(startsWith("貳、三、")));
        programmes("&service=logistics").body("data.service", everyItem(equalTo("logistics")));
        programmes("&status=planned").body("data.status", everyItem(equalTo("planned")));
        programmes("&q=酒駕").body("data.text", everyItem(containsString("酒駕"))).body("data", not(empty()));
    }

    @Test
    void aChapterWithoutAnyOfTheWordsIsAnEmptyListAndNoMistake() {
        programmes("&chapter=貳、七&tag=fraud&q=酒駕").body("data", empty()).body("warnings.code", hasItem("NO_DATA"));
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        given().when()
                .get("/v1/programmes?status=planed&period=soon&colour=red")
                .then()
                .statusCode(400)
                .body("code", equalTo("SEVERAL_MISTAKES"))
                .body("errors.name", equalTo(List.of("colour", "status", "period")))
                .body("errors[1].didYouMean", equalTo("planned"));
        given().when()
                .get("/v1/programmes?tag=drink-drivin&release=" + release)
                .then()
                .statusCode(400)
                .body("errors[0].didYouMean", equalTo("drink-driving"));
        given().when()
                .get("/v1/reports/1066-S1/programmes")
                .then()
                .statusCode(404)
                .body("code", equalTo("UNKNOWN_REPORT"));
    }

    @Test
    void pagesStayInTheirRelease() {
        int total = programmes("").extract().path("page.total");
        List<Integer> lines = new ArrayList<>();
        String next = "/v1/reports/1949-S1/programmes?limit=5&release=" + release;
        while (next != null) {
            JsonPath page = given().urlEncodingEnabled(false).when().get(next).jsonPath();
            lines.addAll(page.getList("data.source.line"));
            next = page.getString("links.next");
        }
        assertThat(lines).hasSize(total).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aServiceThatIsAwayIsAGap() {
        String cold = "/v1/programmes?q=" + "%E9%81%8A%E8%A1%8C" + "&release=" + release;
        try (Relief relief = Neighbours.behave("logistics", Behaviour.DOWN)) {
            given().urlEncodingEnabled(false)
                    .when()
                    .get(cold)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("complete", equalTo(false))
                    .body("gaps", hasSize(1))
                    .body("gaps[0].service", equalTo("logistics"));
            given().urlEncodingEnabled(false)
                    .when()
                    .get(cold + "&strict=true")
                    .then()
                    .statusCode(503)
                    .body("code", equalTo("INCOMPLETE"));
        }
    }

    @Test
    void aFileHoldsTheProgrammesOfTheList() {
        String list = "/v1/reports/1949-S1/programmes?release=" + release + "&format=csv&bom=false";
        String csv = given().when()
                .get(list)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .header("Content-Disposition", containsString("report-1949-S1-programmes"))
                .extract()
                .asString();
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
        JsonPath json = programmes("&lang=en").extract().jsonPath();
        assertThat(rows).extracting(row -> row.getField("programme_id")).isEqualTo(json.getList("data.id"));
        assertThat(rows).extracting(row -> row.getField("title_en")).isEqualTo(json.getList("data.title"));
        assertThat(rows)
                .filteredOn(row -> row.getField("source_line").equals("957"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getField("tags")).isEqualTo("drink-driving");
                    assertThat(row.getField("tags_label_zh")).isEqualTo("酒後駕車");
                    assertThat(row.getField("title_translated")).isEqualTo("true");
                });
    }

    @Test
    void anAnswerOfANamedReleaseMayBeKeptForEver() {
        for (int i = 0; i < 2; i++) {
            given().when()
                    .get("/v1/programmes?limit=3&release=" + release)
                    .then()
                    .header("Cache-Control", containsString("immutable"))
                    .header("ETag", notNullValue())
                    .header("Link", containsString("rel=\"next\""));
        }
    }
}
