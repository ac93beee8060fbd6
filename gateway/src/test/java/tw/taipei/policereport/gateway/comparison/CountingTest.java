package tw.taipei.policereport.gateway.comparison;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Reports;

/** Summary, movers, verification and other periods. Expected numbers are read from the printed report. */
@QuarkusTest
@WithTestResource(GatewayWorld.class)
class CountingTest {

    /** Lines of the report that hold a label and three numbers. */
    private static final int ROWS = 51;

    private int release;

    @BeforeEach
    void theFirstReportIsPublished() {
        release = Editor.publishes(Reports.first());
    }

    @Test
    void theSummaryCountsEachChapterOnceAndAllOfThem() {
        JsonPath summary = given().when()
                .get("/v1/reports/2023-S1/comparison/summary?release=" + release)
                .then()
                .statusCode(200)
                .body("total.comparisons", equalTo(ROWS))
                .body("total.notComparable", equalTo(1))
                .body("chapters.find { it.chapter == '壹、九' }.title", equalTo("刑事鑑識科學辦案成效"))
                .body("chapters.find { it.chapter == '壹、九' }.counts.down", equalTo(2))
                .body("chapters.find { it.chapter == '壹、二' }.counts.up", equalTo(1))
                .body("chapters.find { it.chapter == '壹、六' }.counts.notComparable", equalTo(1))
                .body("complete", equalTo(true))
                .extract()
                .jsonPath();
        for (String count : List.of("comparisons", "up", "down", "unchanged", "notComparable")) {
            List<Integer> chapters = summary.getList("chapters.counts." + count);
            assertThat(chapters.stream().mapToInt(Integer::intValue).sum()).isEqualTo(summary.getInt("total." + count));
        }
    }

    @Test
    void moversAreTheLargestChangesAndSayWhatTheyLeaveOut() {
        JsonPath movers = given().when()
                .get("/v1/reports/2023-S1/comparison/movers?limit=3&release=" + release)
                .then()
                .statusCode(200)
                .body("data.current.line", equalTo(List.of(584, 582, 531)))
                .body("data[0].change.percent", equalTo(800.00f))
                .body("skipped.NOT_COMPARABLE", equalTo(1))
                .body("skipped.BASE_ZERO", equalTo(4))
                .extract()
                .jsonPath();
        assertThat(movers.getInt("page.total")).isEqualTo(ROWS - 5);
    }

    @Test
    void theVerificationHasEveryCheckWithASummary() {
        JsonPath verification = given().when()
                .get("/v1/reports/2023-S1/verification?limit=1000&release=" + release)
                .then()
                .statusCode(200)
                .body("summary.checks", equalTo(ROWS))
                .body("summary.byVerdict.match", equalTo(ROWS))
                .body("summary.byKind.change.match", equalTo(ROWS))
                .body("data[0].service", equalTo("crime-statistics"))
                .extract()
                .jsonPath();
        assertThat(verification.<Integer>getList("data.source.line")).isSorted().hasSize(ROWS);
        given().when()
                .get("/v1/reports/2023-S1/verification?kind=rate&release=" + release)
                .then()
                .body("summary.checks", equalTo(0));
        given().when()
                .get("/v1/reports/2023-S1/verification?chapter=壹、二&release=" + release)
                .then()
                .body("data.source.line", equalTo(List.of(264)));
    }

    @Test
    void anyTwoPeriodsAreComparedAndTheBasisIsEchoed() {
        Map<String, Object> echoed = given().when()
                .get("/v1/comparisons?period=112H1&against=111年下半年&service=traffic-enforcement&release=" + release)
                .then()
                .statusCode(200)
                .extract()
                .path("query");
        assertThat(echoed)
                .containsEntry("basis", "explicit")
                .containsEntry("against", "2022-S2")
                .containsEntry("period", List.of("2023-S1"));
        given().when()
                .get("/v1/comparisons?release=" + release)
                .then()
                .body("query.basis", equalTo("as-published"))
                .body("query.against", nullValue());
    }

    @Test
    void aBasisThatCannotBeIsRefusedWithTheKnownOnes() {
        given().when()
                .get("/v1/comparisons?basis=year-ago&period=soon&release=" + release)
                .then()
                .statusCode(400)
                .body("errors.name", containsInAnyOrder("basis", "period"))
                .body("errors.find { it.name == 'basis' }.allowed", hasItems("as-published", "year-earlier"));
        given().when()
                .get("/v1/comparisons?basis=explicit&release=" + release)
                .then()
                .statusCode(400)
                .body("errors[0].name", equalTo("against"));
    }
}
