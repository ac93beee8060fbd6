package tw.taipei.policereport.gateway.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.taipei.policereport.gateway.world.Behaviour;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Neighbours;
import tw.taipei.policereport.gateway.world.Neighbours.Relief;
import tw.taipei.policereport.gateway.world.Reports;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class CatalogueTest {

    private static final String ALL = "/v1/catalog";
    private static final String ONE = "/v1/catalog/datasets/logistics/printed-rows";

    @BeforeEach
    void publish() {
        Editor.publishes(Reports.first());
    }

    @ParameterizedTest
    @ValueSource(strings = {ALL, ONE})
    void threeSyntaxesStateTheSame(String path) {
        Model turtle = Graphs.turtle(path);
        assertThat(turtle).isNotEmpty();
        assertThat(Models.isomorphic(Graphs.rdfXml(path), turtle)).isTrue();
        assertThat(Models.isomorphic(Graphs.jsonLd(path), turtle)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | | application/ld+json",
                "text/html,application/xhtml+xml,*/*;q=0.8 | | text/html",
                "text/turtle;q=0.5,application/rdf+xml | | application/rdf+xml",
                "application/ld+json | turtle | text/turtle",
                "text/html | csvw | application/csvm+json",
                "text/html | data-gov-tw | application/json"
            })
    void theQueryWinsAndThenTheHeader(String accept, String format, String given) {
        Response answer = (format == null ? given() : given().queryParam("format", format))
                .accept(accept)
                .header("Origin", "https://portal.example")
                .when()
                .get(ONE);
        answer.then()
                .statusCode(200)
                .contentType(startsWith(given))
                .header("Cache-Control", equalTo("public, no-cache"))
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Link", containsString("rel=\"license\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {ALL, ONE, ALL + "?format=turtle", ONE + "?format=html", ONE + "?format=csvw"})
    void aHarvesterAsksForTheHeadFirstAndDoesNotTransferTheSameTwice(String path) {
        Response whole = given().when().get(path);
        String tag = whole.header("ETag");
        given().when()
                .head(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(tag))
                .header("Content-Length", equalTo(whole.header("Content-Length")))
                .contentType(whole.contentType());
        given().header("If-None-Match", tag).when().get(path).then().statusCode(304);
        assertThat(given().when().get(path).asByteArray()).isEqualTo(whole.asByteArray());
    }

    @Test
    void anAddressThatIsNotTheGatewaysMakesNoOtherAddresses() {
        given().header("Host", "evil\"><script>").when().get(ALL).then().statusCode(400);
    }

    @Test
    void aFormThatIsNotThereIsRefusedWithThoseThatAre() {
        given().when()
                .get(ALL + "?format=turtel")
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("errors[0].didYouMean", equalTo("turtle"))
                .body("errors[0].allowed", hasItem("jsonld"));
        given().accept("image/png")
                .when()
                .get(ALL)
                .then()
                .statusCode(406)
                .body("errors[0].allowed", hasItem("application/ld+json"));
        given().when().get(ALL + "?release=1").then().statusCode(400).body("code", equalTo("UNKNOWN_PARAMETER"));
    }

    @Test
    void aDatasetThatIsNotThereIsRefusedWithTheNearest() {
        given().when()
                .get("/v1/catalog/datasets/logistics/printed-row")
                .then()
                .statusCode(404)
                .body("code", equalTo("UNKNOWN_DATASET"))
                .body("errors[0].didYouMean", equalTo("logistics/printed-rows"));
    }

    @Test
    void aCatalogueThatWouldLackDatasetsIsNoneUnlessTheyAreKnown() {
        given().when().get(ALL).then().statusCode(200);
        try (Relief relief = Neighbours.behave("logistics", Behaviour.DOWN)) {
            given().when().get(ALL).then().statusCode(200);
            given().when().get(ALL + "?format=rdfxml").then().statusCode(200);
        }
        Editor.publishes(Reports.ofYear(162));
        try (Relief relief = Neighbours.behave("logistics", Behaviour.FAIL)) {
            given().when()
                    .get(ALL)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", equalTo("5"))
                    .body("code", equalTo("INCOMPLETE"))
                    .body("errors[0].service", equalTo("logistics"));
        }
        given().when().get(ALL).then().statusCode(200);
    }

    @Test
    void whatAReleaseHoldsIsGatheredOnceForEveryFormAndAddress() {
        Editor.publishes(Reports.ofYear(172));
        given().when().get(ALL).then().statusCode(200);
        Behaviour[] unable = {Behaviour.DOWN, Behaviour.FAIL};
        for (Behaviour behaviour : unable) {
            try (Relief relief = Neighbours.behave("logistics", behaviour)) {
                given().header("Host", "statistics.example")
                        .when()
                        .get(ONE + "?format=turtle")
                        .then()
                        .statusCode(200)
                        .body(containsString("<http://statistics.example" + ONE + ">"));
                given().header("Host", behaviour.name().toLowerCase() + ".example")
                        .when()
                        .get("/data.json")
                        .then()
                        .statusCode(200);
            }
        }
    }

    @Test
    void thePageOfADatasetHoldsItsDescriptionForSearchEnginesAndRunsNothing() {
        String page = given().accept("text/html")
                .when()
                .get(ONE)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .extract()
                .asString();
        assertThat(page)
                .contains("<html lang=\"zh-TW\">")
                .contains("Printed rows: logistics")
                .contains("每一列的數字 &lt;本期&gt;。")
                .contains("\\u003c本期>")
                .doesNotContain("<script>")
                .doesNotContain("<script src");
    }
}
