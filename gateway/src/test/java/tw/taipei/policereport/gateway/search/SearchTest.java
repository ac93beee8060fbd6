package tw.taipei.policereport.gateway.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
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
class SearchTest {

    private int release;

    @BeforeEach
    void aReportIsPublished() {
        release = Editor.publishes(Reports.ofYear(31));
    }

    private ValidatableResponse search(String words, String query) {
        return given().queryParam("q", words)
                .queryParam("release", release)
                .when()
                .get("/v1/search?report=1942-S1&limit=1000" + query)
                .then()
                .statusCode(200);
    }

    @Test
    void aWordOfAPlanFindsThePlanAndTheLinesOnWhichItStands() {
        search("酒駕", "")
                .body("data.kind", hasItems("programme", "line"))
                .body("data.find { it.kind == 'programme' }.service", equalTo("traffic-enforcement"))
                .body("data.findAll { it.kind == 'line' }.text", everyItem(containsString("酒駕")))
                .body("data.findAll { it.kind == 'line' }.service", everyItem(nullValue()));
    }

    @Test
    void theLabelOfANumberFindsItWithItsValueAndItsLine() {
        search("查獲人數", "&kind=number")
                .body("data.kind", everyItem(equalTo("number")))
                .body("data.find { it.source.line == 87 }.label", equalTo("查獲人數"))
                .body("query.kind", equalTo(List.of("number")));
    }

    @Test
    void theSameWordsInAnotherSpellingFindTheSame() {
        List<String> found = search("酒駕", "").extract().path("data.id");
        search(" 酒 駕 ", "&kind=line").body("data", not(empty()));
        search("ＡＰＰ", "&kind=line")
                .body("data.id", equalTo(search("app", "&kind=line").extract().path("data.id")));
        search("酒駕", "").body("data.id", equalTo(found));
    }

    @Test
    void whatIsFoundCanBeReadOn() {
        String href = search("酒駕", "&kind=line").extract().path("data[0].href");
        int line = search("酒駕", "&kind=line").extract().path("data[0].source.line");
        given().urlEncodingEnabled(false)
                .when()
                .get(href)
                .then()
                .statusCode(200)
                .body("data[0].line", equalTo(line))
                .body("data[0].section", not(equalTo("")));
    }

    @Test
    void pagesOfHitsFollowEachOther() {
        List<String> all = search("酒駕", "").extract().path("data.id");
        String first = given().queryParam("q", "酒駕")
                .when()
                .get("/v1/search?report=1942-S1&limit=1&release=" + release)
                .then()
                .body("data.id", contains(all.get(0)))
                .body("page.total", equalTo(all.size()))
                .extract()
                .path("links.next");
        given().urlEncodingEnabled(false).when().get(first).then().body("data.id", contains(all.get(1)));
    }

    @Test
    void wordsThatStandNowhereAreAnEmptyListAndNoMistake() {
        search("斑馬線上的大象", "").body("data", empty()).body("warnings.code", hasItem("NO_DATA"));
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        given().when()
                .get("/v1/search?kind=nubmer&report=soon&colour=red")
                .then()
                .statusCode(400)
                .body("code", equalTo("SEVERAL_MISTAKES"))
                .body("errors.name", equalTo(List.of("colour", "q", "report", "kind")))
                .body("errors[3].didYouMean", equalTo("number"));
        given().when()
                .get("/v1/search?q=x&report=1999-S1")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_CODE"));
    }

    @Test
    void aServiceThatIsAwayIsAGap() {
        int unread = Editor.publishes(Reports.ofYear(30));
        try (Relief relief = Neighbours.behave("traffic-enforcement", Behaviour.DOWN)) {
            given().queryParam("q", "酒駕")
                    .when()
                    .get("/v1/search?report=1941-S1&release=" + unread)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("complete", equalTo(false))
                    .body("gaps.service", contains("traffic-enforcement"))
                    .body("data.findAll { it.kind == 'line' }.size()", greaterThan(0));
            given().queryParam("q", "酒駕")
                    .when()
                    .get("/v1/search?strict=true&report=1941-S1&release=" + unread)
                    .then()
                    .statusCode(503)
                    .body("code", equalTo("INCOMPLETE"));
        }
    }
}
