package tw.taipei.policereport.gateway.comparison;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.gateway.world.Behaviour;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Neighbours;
import tw.taipei.policereport.gateway.world.Neighbours.Relief;
import tw.taipei.policereport.gateway.world.Reports;

/** A later report that prints another value for an earlier period restates it. */
@QuarkusTest
@WithTestResource(GatewayWorld.class)
class RestatementsTest {

    private int before;
    private int after;

    @BeforeEach
    void aReportRestatesTwoNumbersOfTheYearBefore() {
        before = Editor.publishes(Reports.ofYear(120));
        after = Editor.publishes(Reports.unchangedIn(121)
                .replace("查獲人數 266 266 0", "查獲人數 266 264 +2")
                .replace("博士班 6 6 0", "博士班 6 7 -1"));
    }

    private static JsonPath get(String query) {
        return given().when()
                .get("/v1/restatements?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void bothValuesAreSetSideBySideAsTheReportsPrintThem() {
        JsonPath restated = get("report=2032-S1&release=" + after);
        assertThat(restated.getList("data.label")).containsExactly("查獲人數", "博士班");
        assertThat(restated.getList("data.service")).containsExactly("crime-statistics", "logistics");
        assertThat(restated.getList("data.period")).containsOnly("2031-S1");
        assertThat(restated.getList("data.restated.value")).containsExactly(264, 7);
        assertThat(restated.getList("data.previous.value")).containsExactly(266, 6);
        assertThat(restated.getList("data.difference.absolute")).containsExactly(-2, 1);
        assertThat(restated.getList("data.restated.report")).containsOnly("2032-S1");
        assertThat(restated.getList("data.previous.report")).containsOnly("2031-S1");
        assertThat(restated.getList("data.restated.source.line")).containsExactly(87, 527);
        assertThat(restated.getBoolean("complete")).isTrue();
        assertThat(restated.getInt("release")).isEqualTo(after);
    }

    @Test
    void aReleaseWithoutTheLaterReportRestatesNothingOfIt() {
        given().when()
                .get("/v1/restatements?period=2031-S1&release=" + before)
                .then()
                .statusCode(200)
                .body("data", empty())
                .body("warnings[0].code", equalTo("NO_DATA"))
                .header("Cache-Control", containsString("immutable"));
    }

    @Test
    void theyAreNarrowedByServiceReportPeriodAndMeasureInAnySpelling() {
        String release = "&release=" + after;
        assertThat(get("report=121H1&service=logistics" + release).getList("data.label"))
                .containsExactly("博士班");
        assertThat(get("period=120年上半年&measure=row-87" + release).getList("data.label"))
                .containsExactly("查獲人數");
        assertThat(get("report=2032-S1&measure=row-1" + release).getList("data"))
                .isEmpty();
        given().when()
                .get("/v1/restatements?report=1066-S1&service=theft" + release)
                .then()
                .statusCode(400)
                .body("errors", hasSize(2))
                .body("errors.name", not(empty()));
    }

    @Test
    void pagesTogetherAreTheListAndStayInTheirRelease() {
        List<Object> together = new ArrayList<>();
        String next = "/v1/restatements?report=2032-S1&limit=1&release=" + after;
        while (next != null) {
            JsonPath page = given().urlEncodingEnabled(false).when().get(next).jsonPath();
            together.addAll(page.getList("data.id"));
            assertThat(page.getInt("page.total")).isEqualTo(2);
            next = page.getString("links.next");
            assertThat(next == null || next.contains("release=" + after)).isTrue();
        }
        assertThat(together).isEqualTo(get("report=2032-S1&release=" + after).getList("data.id"));
    }

    @Test
    void theRowsOfAServiceThatIsAwayAreAGap() {
        int unread = Editor.publishes(Reports.unchangedIn(122).replace("博士班 6 6 0", "博士班 6 8 -2"));
        try (Relief relief = Neighbours.behave("logistics", Behaviour.DOWN)) {
            given().when()
                    .get("/v1/restatements?report=2033-S1&release=" + unread)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("complete", equalTo(false))
                    .body("gaps.service", equalTo(List.of("logistics")))
                    .body("data.service", everyItem(not("logistics")));
        }
        assertThat(get("report=2033-S1&release=" + unread).getList("data.label"))
                .containsExactly("博士班");
    }

    @Test
    void theyAreATableToo() {
        String csv = given().accept("text/csv")
                .when()
                .get("/v1/restatements?report=2032-S1&release=" + after)
                .asString();
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv.lines().findFirst().orElseThrow())
                .startsWith("restatement_id,service,dataset,measure,series,")
                .contains(",value,previous_value,unit,");
        assertThat(csv).contains(",264,266,");
    }
}
