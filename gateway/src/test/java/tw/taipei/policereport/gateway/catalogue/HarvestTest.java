package tw.taipei.policereport.gateway.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Neighbours;
import tw.taipei.policereport.gateway.world.Reports;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class HarvestTest {

    private static final String CSV = "/logistics/v1/datasets/printed-rows/observations";
    private static final String ENTRY = "/v1/catalog/datasets/logistics/printed-rows";

    @BeforeEach
    void publish() {
        Editor.publishes(Reports.first());
    }

    private static List<String> header() {
        String text = given().when().get(CSV + "?format=csv").asString();
        return List.of(
                text.lines().findFirst().orElseThrow().replace("\ufeff", "").split(","));
    }

    private static JsonPath json(String path) {
        return given().when().get(path).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void aDataJsonHasWhatTheSchemaOfDcatUsAsksFor() {
        given().when()
                .get("/data.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("conformsTo", equalTo("https://project-open-data.cio.gov/v1.1/schema"))
                .body("dataset", hasSize(4))
                .body("dataset.identifier", hasItem("logistics-printed-rows"))
                .body("dataset.title", hasItem("印出的列（logistics） Printed rows: logistics"))
                .body("dataset.accessLevel", everyItem(equalTo("public")))
                .body("dataset.accrualPeriodicity", everyItem(equalTo("R/P6M")))
                .body("dataset.temporal", everyItem(equalTo("2022-01-01/2023-06-30")))
                .body("dataset.modified", everyItem(notNullValue()))
                .body("dataset.keyword", everyItem(hasItem("Kind of row")))
                .body("dataset.distribution.flatten().downloadURL", hasItem(containsString(CSV + "?format=csv")))
                .body("dataset.distribution.flatten().mediaType", hasItem("application/json"));
    }

    @Test
    void aDataPackageDescribesTheColumnsThatTheFileHas() {
        JsonPath resource = json("/datapackage.json");
        String own = "resources.find { it.name == 'logistics-printed-rows' }";
        assertThat(resource.getList(own + ".schema.fields.name", String.class)).isEqualTo(header());
        assertThat(resource.getString(own + ".schema.fields.find { it.name == 'value' }.type"))
                .isEqualTo("number");
        assertThat(resource.getString(own + ".schema.fields.find { it.name == 'row_kind' }.title"))
                .isEqualTo("列別");
        assertThat(resource.getString(own + ".schema.fields.find { it.name == 'row_kind_label_en' }.description"))
                .isEqualTo("Kind of row: label in English");
        assertThat(resource.getList(own + ".schema.primaryKey", String.class)).containsExactly("observation_id");
        assertThat(resource.getList("resources.name", String.class)).allMatch(name -> name.matches("[a-z0-9._-]+"));
    }

    @Test
    void aCsvwDescriptionIsOfTheFileThatLinksToIt() {
        JsonPath csvw = json(ENTRY + "?format=csvw");
        assertThat(csvw.getList("tableSchema.columns.name", String.class)).isEqualTo(header());
        assertThat(csvw.getString("url")).endsWith(CSV + "?format=csv");
        assertThat(csvw.getString("tableSchema.primaryKey")).isEqualTo("observation_id");
        given().when()
                .head(CSV + "?format=csv")
                .then()
                .header(
                        "Link",
                        containsString(
                                "<" + ENTRY + "?format=csvw>; rel=\"describedby\"; type=\"application/csvm+json\""));
        given().when().get(CSV + "?format=csv&labels=id").then().header("Link", not(containsString("csvm+json")));
    }

    @Test
    void theNationalPortalGetsItsOwnForm() {
        given().when()
                .get(ENTRY + "?format=data-gov-tw")
                .then()
                .statusCode(200)
                .body("title", equalTo("印出的列（logistics）"))
                .body("license", equalTo("1"))
                .body("coverageStartedDate", equalTo("2022-01-01"))
                .body("coverageEndedDate", equalTo("2023-06-30"))
                .body("updateFrequency.Frequency", equalTo("6"))
                .body("updateFrequency.unittime", equalTo("月"))
                .body("publisherOID", containsString("臺北市政府警察局"))
                .body("distribution[0].resourceFormat", equalTo("CSV"))
                .body("distribution[0].resourceCharacterEncoding", equalTo("UTF-8"))
                .body("distribution[0].resourceField", equalTo(String.join(",", header())))
                .body("distribution[0].resourceFieldDescription.description", hasItem("列別"))
                .body("distribution[0].resourceRequestMethod", equalTo("GET"))
                .body("distribution[0].resourceOasUrl", endsWith("/openapi/logistics"))
                .body("distribution[1].resourceField", equalTo("measure,row_kind,period,value,unit"));
    }

    @Test
    void theChecksumIsThatOfTheBytesThatTheLinkBrings() throws Exception {
        byte[] csv = given().when().get(CSV + "?format=csv").asByteArray();
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(csv));
        String turtle = given().accept("text/turtle").when().get(ENTRY).asString();
        assertThat(turtle).contains("\"" + digest + "\"").contains("\"" + csv.length + "\"");
    }

    @Test
    void theDashboardsOfTheCityGetFlatRowsInTheirEnvelope() {
        String path = "/v1/compat/data-taipei/logistics-printed-rows";
        long rows = new String(given().when().get(CSV + "?format=csv").asByteArray(), StandardCharsets.UTF_8)
                        .lines()
                        .count()
                - 1;
        given().when()
                .get(path + "?limit=2&offset=3&scope=resourceAquire")
                .then()
                .statusCode(200)
                .body("result.limit", equalTo(2))
                .body("result.offset", equalTo(3))
                .body("result.count", equalTo((int) rows))
                .body("result.sort", equalTo(""))
                .body("result.results._id", equalTo(List.of(4, 5)))
                .body("result.results[0].service", equalTo("logistics"))
                .body("result.results[0].keySet().size()", equalTo(header().size() + 1))
                .body("result.results[0].value", notNullValue());
        given().when().get(path).then().body("result.results", hasSize((int) Math.min(rows, 1000)));
        given().when().get(path + "?offset=100000").then().body("result.results", hasSize(0));
    }

    @Test
    void whoReadsOnFromWhereAPageEndedHasOnlyWhatFollowsFetched() {
        String path = "/v1/compat/data-taipei/logistics-printed-rows?limit=5&offset=";
        Editor.publishes(Reports.ofYear(171));
        List<Integer> read = new ArrayList<>();
        for (int offset = 0; offset < 30; offset += 5) {
            read.addAll(given().when()
                    .get(path + offset)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("result.results._id"));
        }
        assertThat(read).isEqualTo(IntStream.rangeClosed(1, 30).boxed().toList());
        int before = filesAskedFor().size();
        assertThat(given().when().get(path + "28").then().extract().<List<Integer>>path("result.results._id"))
                .containsExactly(29, 30, 31, 32, 33);
        assertThat(filesAskedFor().subList(before, filesAskedFor().size()))
                .hasSize(1)
                .allMatch(request -> request.endsWith("&cursor=28"));
    }

    private static List<String> filesAskedFor() {
        return Neighbours.seen("logistics").getList("requests", String.class).stream()
                .filter(request -> request.contains("format=csv"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=1001", "offset=-1", "limit=x", "rows=3", "scope=all"})
    void aStretchThatIsNoneIsRefused(String query) {
        given().when()
                .get("/v1/compat/data-taipei/logistics-printed-rows?" + query)
                .then()
                .statusCode(400);
    }

    @Test
    void aDatasetThatTheDashboardsDoNotFindIsNamedWithTheNearest() {
        given().when()
                .get("/v1/compat/data-taipei/logistic-printed-rows")
                .then()
                .statusCode(404)
                .body("errors[0].didYouMean", equalTo("logistics-printed-rows"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/data.json", "/datapackage.json", "/sitemap.xml", "/robots.txt"})
    void everyDocumentHasAHeadAndAValidator(String path) {
        Response head = given().when().head(path);
        head.then().statusCode(200);
        given().header("If-None-Match", head.header("ETag"))
                .when()
                .get(path)
                .then()
                .statusCode(304);
        given().when().get(path + "?limit=1").then().statusCode(400);
    }

    @Test
    void searchEnginesFindEveryPage() {
        given().when()
                .get("/robots.txt")
                .then()
                .body(containsString("/sitemap.xml"))
                .contentType(startsWith("text/plain"));
        given().when().get("/sitemap.xml").then().body(containsString(ENTRY + "</loc>"));
    }
}
