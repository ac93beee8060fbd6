package tw.taipei.policereport.gateway.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.conformance.VagueSchemas;
import tw.taipei.policereport.gateway.world.Behaviour;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Neighbours;
import tw.taipei.policereport.gateway.world.Neighbours.Relief;
import tw.taipei.policereport.gateway.world.Reports;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class OpenApiTest {

    private static final String COMPARISON = "/v1/reports/{report}/comparison";

    private static JsonPath document(String path) {
        return given().accept("application/json")
                .when()
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void theGatewaysOwnDocumentDescribesEveryParameterAndProblem() {
        JsonPath own = document("/openapi/gateway?format=json");
        assertThat(own.getString("openapi")).startsWith("3.1");
        Map<String, Object> comparison = own.getMap("paths.'" + COMPARISON + "'.get");
        assertThat(comparison.get("operationId")).isEqualTo("compareReport");
        List<String> parameters = own.getList("paths.'" + COMPARISON + "'.get.parameters.name");
        assertThat(parameters)
                .contains("report", "service", "section", "chapter", "measure", "verdict", "comparability")
                .contains("limit", "cursor", "release", "lang", "strict");
        assertThat(own.getMap("paths.'" + COMPARISON + "'.get.responses"))
                .containsKeys("200", "400", "404", "500", "503");
        assertThat(own.getString("paths.'" + COMPARISON
                        + "'.get.responses.'404'.content.'application/problem+json'.schema.'$ref'"))
                .isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void everyOperationHasASummaryAnIdOfItsOwnAndATag() {
        Map<String, Map<String, Map<String, Object>>> paths =
                document("/openapi").getMap("paths");
        Set<Object> ids = new HashSet<>();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            assertThat(ids.add(operation.get("operationId"))).as(path).isTrue();
            assertThat((List<?>) operation.get("tags")).as(path).isNotEmpty();
            if (path.startsWith("/v1/")) {
                assertThat(operation.get("summary")).as(path).isNotNull();
            }
        }));
        assertThat(paths).hasSizeGreaterThan(10);
    }

    @Test
    void theJoinedDocumentHasThePublicPathsOfAllServices() {
        given().when()
                .get("/openapi")
                .then()
                .body("openapi", startsWith("3.1"))
                .body("paths", hasKey(COMPARISON))
                .body("paths", hasKey("/crime-statistics/v1/datasets"))
                .body("paths", hasKey("/logistics/v1/datasets"))
                .body("paths", not(hasKey("/logistics/internal/v1/readings")))
                .body("paths", not(hasKey("/openapi")))
                .body("tags.name", hasItems("crime-statistics", "logistics", "community-safety", "traffic-enforcement"))
                .body("paths.'/logistics/v1/datasets'.get.operationId", equalTo("logisticsListDatasets"))
                .body("paths.'/logistics/v1/datasets'.get.tags", hasItem("logistics"))
                .body("paths.'/logistics/v1/datasets'.get.responses", hasKey("429"))
                .body("x-gaps", empty());
    }

    @Test
    void componentsThatDifferKeepApartAndEqualOnesAreShared() {
        given().when()
                .get("/openapi")
                .then()
                .body("components.schemas", hasKey("PeriodCode"))
                .body("components.schemas", hasKey("LogisticsRow"))
                .body("components.schemas", hasKey("CrimeStatisticsRowList"))
                .body("components.schemas", not(hasKey("Row")))
                .body("components.schemas.LogisticsRowList.items.'$ref'", equalTo("#/components/schemas/LogisticsRow"))
                .body(
                        "paths.'/logistics/v1/datasets'.get.responses.'200'.content.'application/json'.schema.'$ref'",
                        equalTo("#/components/schemas/LogisticsRowList"));
    }

    @Test
    void everyReferenceInTheJoinedDocumentLeadsSomewhere() {
        String text = given().when().get("/openapi").asString();
        JsonPath joined = JsonPath.from(text);
        Set<String> schemas = joined.getMap("components.schemas").keySet().stream()
                .map(Object::toString)
                .collect(java.util.stream.Collectors.toSet());
        java.util.regex.Matcher matcher = java.util.regex.Pattern.compile("#/components/schemas/([^\"]+)\"")
                .matcher(text);
        while (matcher.find()) {
            assertThat(schemas).contains(matcher.group(1));
        }
    }

    @Test
    void everySchemaSaysWhatThereIs() throws IOException {
        String own = given().when().get("/openapi/gateway?format=json").asString();
        assertThat(VagueSchemas.in(new ObjectMapper().readTree(own))).isEmpty();
    }

    @Test
    void everyReadShowsAnAnswerAboutThePublishedReport() {
        Editor.publishes(Reports.first());
        String operation = "paths.'" + COMPARISON + "'.get.responses.'200'.content.'application/json'.example";
        JsonPath joined = document("/openapi");
        JsonPath answer = document(joined.getString(operation + ".links.self"));
        assertThat(joined.getList(operation + ".data")).hasSize(1).isEqualTo(answer.getList("data"));
        assertThat(joined.getMap("paths.'/v1/pointer'.get.responses.'200'.content.'application/json'.example"))
                .isEqualTo(document("/v1/pointer").getMap(""));
        assertThat(joined.getMap("paths.'/v1/imports'.get.responses.'200'.content.'application/json'"))
                .as("what needs a token is shown to nobody")
                .doesNotContainKey("example");
    }

    @Test
    void aServiceThatIsAwayKeepsItsLastKnownDocument() {
        given().when()
                .get("/openapi/logistics")
                .then()
                .statusCode(200)
                .body("info.title", equalTo("Service logistics"));
        try (Relief relief = Neighbours.behave("logistics", Behaviour.DOWN)) {
            given().when().get("/openapi/logistics").then().statusCode(200).body("info.title", notNullValue());
            given().when().get("/openapi").then().body("paths", hasKey("/logistics/v1/datasets"));
        }
    }

    @Test
    void aServiceThatDoesNotExistHasNoDocument() {
        given().when()
                .get("/openapi/logistic")
                .then()
                .statusCode(404)
                .body("errors[0].didYouMean", equalTo("logistics"));
    }

    @Test
    void oneSwaggerUiOffersAllDocumentsWithoutTheNetwork() {
        String page = given().when()
                .get("/swagger-ui/")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page)
                .contains("{url: \"/openapi\", name: \"all-services\"}")
                .contains("/openapi/gateway")
                .contains("/openapi/crime-statistics")
                .contains("/openapi/logistics")
                .doesNotContain("https://cdn")
                .doesNotContain("https://unpkg");
    }
}
