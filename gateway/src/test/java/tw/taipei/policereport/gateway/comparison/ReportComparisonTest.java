package tw.taipei.policereport.gateway.comparison;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Reports;

/** Expected numbers are read from the printed report. */
@QuarkusTest
@WithTestResource(GatewayWorld.class)
class ReportComparisonTest {

    /** Lines of the report that hold a label and three numbers. */
    private static final int ROWS = 51;

    private int release;

    @BeforeEach
    void theFirstReportIsPublished() {
        release = Editor.publishes(Reports.first());
    }

    private ValidatableResponse comparison(String query) {
        return given().when()
                .get("/v1/reports/2023-S1/comparison?release=" + release + "&" + query)
                .then();
    }

    @Test
    void rowsOfAllServicesStandInTheOrderOfTheReport() {
        JsonPath body = comparison("limit=1000")
                .statusCode(200)
                .body("page.total", equalTo(ROWS))
                .body("complete", equalTo(true))
                .body("gaps", empty())
                .body("release", equalTo(release))
                .extract()
                .jsonPath();
        List<Integer> lines = body.getList("data.current.line");
        assertThat(lines).hasSize(ROWS).isSorted().startsWith(59, 87, 106, 108).endsWith(576, 582, 584, 589);
        assertThat(body.getList("data.service", String.class))
                .contains("crime-statistics", "traffic-enforcement", "community-safety", "logistics");
    }

    @Test
    void aRowSaysWhatIsPrintedAndWhere() {
        comparison("chapter=壹、一&limit=1000")
                .body("data.find { it.current.line == 106 }.label", equalTo("查獲件數"))
                .body("data.find { it.current.line == 106 }.current.value", equalTo(2030))
                .body("data.find { it.current.line == 106 }.current.published", equalTo("2,030"))
                .body("data.find { it.current.line == 106 }.base.value", equalTo(2071))
                .body("data.find { it.current.line == 106 }.change.absolute", equalTo(-41))
                .body("data.find { it.current.line == 106 }.change.percent", equalTo(-1.98f));
    }

    @Test
    void pagesGiveEveryRowOnceAndStayInTheirRelease() {
        List<Integer> lines = new ArrayList<>();
        String next = "/v1/reports/2023-S1/comparison?limit=10&release=" + release;
        while (next != null) {
            JsonPath page = given().urlEncodingEnabled(false)
                    .when()
                    .get(next)
                    .then()
                    .statusCode(200)
                    .body("page.limit", equalTo(10))
                    .extract()
                    .jsonPath();
            lines.addAll(page.getList("data.current.line"));
            next = page.getString("links.next");
            assertThat(next == null || next.contains("release=" + release)).isTrue();
        }
        assertThat(lines).hasSize(ROWS).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theLinkHeaderLeadsToTheNextPage() {
        comparison("limit=10")
                .header("Link", containsString("rel=\"next\""))
                .header("Link", containsString("rel=\"self\""))
                .header("Link", containsString("rel=\"license\""));
    }

    @Test
    void filtersChooseByServiceSectionMeasureAndComparability() {
        comparison("service=traffic-enforcement").body("data.current.line", equalTo(List.of(264)));
        comparison("service=traffic-enforcement,logistics&limit=1000").body("page.total", equalTo(20));
        comparison("section=壹、一、(十)").body("data.current.line", equalTo(List.of(219, 222, 225, 228, 230, 232)));
        comparison("chapter=壹、九").body("data.current.line", equalTo(List.of(433, 435)));
        comparison("measure=row-87,row-106").body("data.current.line", equalTo(List.of(87, 106)));
        comparison("comparability=not-comparable").body("data.current.line", equalTo(List.of(388)));
        comparison("verdict=match&limit=1").body("page.total", equalTo(ROWS));
    }

    @Test
    void aChapterIsNoPrefixOfAnother() {
        comparison("chapter=壹、十").statusCode(200).body("data.section", everyItem(startsWith("壹、十、")));
        comparison("chapter=壹、十一&limit=1000").body("data.section", everyItem(startsWith("壹、十一、")));
    }

    @Test
    void aFilterThatNothingMeetsGivesAnEmptyListAndAWarning() {
        comparison("service=traffic-enforcement&chapter=壹、九")
                .statusCode(200)
                .body("data", empty())
                .body("warnings.code", hasItem("NO_DATA"));
    }

    @Test
    void allMistakesAreNamedAtOnceWithWhatIsKnown() {
        comparison("service=crime-statistic&measure=row-88&limit=many&colour=red&verdict=maybe&lang=de")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("SEVERAL_MISTAKES"))
                .body("errors", hasSize(6))
                .body("errors.name", containsInAnyOrder("service", "measure", "limit", "colour", "verdict", "lang"))
                .body("errors.find { it.name == 'service' }.didYouMean", equalTo("crime-statistics"))
                .body("errors.find { it.name == 'measure' }.didYouMean", startsWith("row-"))
                .body("errors.find { it.name == 'measure' }.allowed", hasItems("row-87", "row-589"))
                .body("errors.find { it.name == 'colour' }.allowed", hasItems("service", "release", "limit"))
                .body("instance", containsString("/v1/reports/2023-S1/comparison"))
                .body("traceId", org.hamcrest.Matchers.matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void anUnknownReportNamesTheKnownOnesAndTheNearest() {
        given().when()
                .get("/v1/reports/2023-S9/comparison?release=" + release)
                .then()
                .statusCode(404)
                .body("code", equalTo("UNKNOWN_REPORT"))
                .body("errors[0].allowed", hasItem("2023-S1"))
                .body("errors[0].didYouMean", startsWith("2023"));
    }

    @Test
    void aReportIsFoundUnderEverySpellingOfItsPeriod() {
        for (String spelling : List.of("2023H1", "112H1", "112年上半年", "112年1至6月")) {
            given().when()
                    .get("/v1/reports/{report}/comparison?release=" + release, spelling)
                    .then()
                    .statusCode(200)
                    .body("query.report", equalTo("2023-S1"))
                    .body("page.total", equalTo(ROWS));
        }
    }

    @Test
    void labelsComeInTheLanguageOfTheReader() {
        comparison("measure=row-87&lang=en")
                .header("Content-Language", "en")
                .body("data[0].label", equalTo("Row on line 87"));
        comparison("measure=row-87&lang=all").body("data[0].label.zh-TW", equalTo("查獲人數"));
        given().header("Accept-Language", "en-GB,zh;q=0.5")
                .when()
                .get("/v1/reports/2023-S1/comparison?measure=row-87&release=" + release)
                .then()
                .body("data[0].label", equalTo("Row on line 87"));
        comparison("measure=row-87").header("Content-Language", "zh-TW").body("data[0].label", equalTo("查獲人數"));
    }
}
