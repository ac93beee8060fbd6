package tw.taipei.policereport.gateway.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Records;
import tw.taipei.policereport.gateway.world.Reports;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class AnnotatedReportsTest {

    private static final String HEADING = "title_zh,title_en,tags,places,partners\n";
    private static final String DRIVING = HEADING + "防制酒後駕車,Prevention of drink driving,酒後駕車|Drink driving,,\n";
    private static final String WALKING = HEADING + "維護行人安全,Safety of pedestrians,行人安全|Pedestrian safety,,\n";

    private static List<String> translated(Object report, Object release) {
        return given().when()
                .get("/v1/reports/" + report + "/programmes?lang=en&limit=1000&release=" + release)
                .then()
                .statusCode(200)
                .extract()
                .path("data.findAll { it.titleTranslated }.title");
    }

    @Test
    void annotationsBesideAReportReachTheServices() {
        Response submitted = Editor.submits(Reports.ofYear(45), DRIVING);
        submitted
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("text/plain"))
                .body("annotationsSha256", notNullValue());
        assertThat(translated("1956-S1", submitted.path("release"))).containsExactly("Prevention of drink driving");
    }

    @Test
    void aFormWithoutAnnotationsIsTheReportAlone() {
        Response submitted = given().auth()
                .oauth2(Editor.token("editor"))
                .multiPart("report", "r.txt", utf8(Reports.ofYear(44)), "text/plain")
                .when()
                .post("/v1/reports");
        submitted.then().statusCode(201).body("annotationsSha256", nullValue());
        Editor.submits(Reports.ofYear(44)).then().statusCode(200).body("release", equalTo(submitted.path("release")));
    }

    @Test
    void theSameReportWithOtherAnnotationsIsItsNextRevisionAndWithTheSameOnesItIsNot() {
        int first = Editor.submits(Reports.ofYear(43), DRIVING).path("release");
        Editor.submits(Reports.ofYear(43), DRIVING).then().statusCode(200).body("release", equalTo(first));
        Response second = Editor.submits(Reports.ofYear(43), WALKING);
        second.then().statusCode(201).body("revision", equalTo(2));
        Editor.submits(Reports.ofYear(43)).then().statusCode(201).body("revision", equalTo(3));
        assertThat(translated("1954-S1", first)).containsExactly("Prevention of drink driving");
        assertThat(translated("1954-S1", second.path("release"))).containsExactly("Safety of pedestrians");
    }

    @Test
    void anIdempotencyKeyIsOfTheReportAndItsAnnotations() {
        String key = UUID.randomUUID().toString();
        keyed(key, DRIVING).then().statusCode(201);
        keyed(key, DRIVING).then().statusCode(200);
        keyed(key, WALKING).then().statusCode(422).body("code", equalTo("KEY_USED_FOR_ANOTHER_REQUEST"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Response keyed(String key, String annotations) {
        return given().auth()
                .oauth2(Editor.token("editor"))
                .header("Idempotency-Key", key)
                .multiPart("report", "r.txt", utf8(Reports.ofYear(42)))
                .multiPart("annotations", "a.csv", utf8(annotations))
                .when()
                .post("/v1/reports");
    }

    @Test
    void whatIsWrongInTheAnnotationsIsNamedWithLineAndColumnAndNothingIsStored() {
        String releases = given().when().get("/v1/releases").asString();
        Editor.submits(
                        Reports.ofYear(41),
                        HEADING + "防制酒後駕車,防制酒後駕車,酒後駕車,,\n維護行人安全,Safety of pedestrians,行人安全|Pedestrian safety,\n")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("UNUSABLE_ANNOTATIONS"))
                .body("errors", hasSize(3))
                .body("errors.in", equalTo(List.of("annotations", "annotations", "annotations")))
                .body("errors.line", equalTo(List.of(2, 2, 3)))
                .body("errors[0].name", equalTo("title_en"))
                .body("errors[0].code", equalTo("NOT_ENGLISH"))
                .body("errors[0].found", equalTo("防制酒後駕車"))
                .body("errors[1].name", equalTo("tags"))
                .body("errors[1].code", equalTo("NOT_BILINGUAL"))
                .body("errors[2].code", equalTo("FIELD_COUNT"))
                .body("errors[2].detail_zh", containsString("第 3 行"));
        assertThat(given().when().get("/v1/releases").asString()).isEqualTo(releases);
    }

    @Test
    void annotationsInAnotherEncodingAreNamedWithLineAndByte() {
        given().auth()
                .oauth2(Editor.token("editor"))
                .multiPart("report", "r.txt", utf8(Reports.ofYear(41)))
                .multiPart("annotations", "a.csv", DRIVING.getBytes(Charset.forName("Big5")), "text/csv")
                .when()
                .post("/v1/reports")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNUSABLE_ANNOTATIONS"))
                .body("errors[0].code", equalTo("NOT_UTF_8"))
                .body("errors[0].line", equalTo(2))
                .body("errors[0].offset", equalTo(39));
    }

    @Test
    void anAnnotationOfNothingInTheReportIsAWarning() {
        int number = Editor.submits(Reports.ofYear(40), DRIVING.replace("防制酒後駕車,", "防制酒駕,"))
                .then()
                .statusCode(201)
                .extract()
                .path("import");
        given().auth()
                .oauth2(Editor.token("editor"))
                .when()
                .get("/v1/imports/" + number)
                .then()
                .body("findings.find { it.code == 'ANNOTATION_UNUSED' }.severity", equalTo("WARNING"))
                .body("findings.find { it.code == 'ANNOTATION_UNUSED' }.subject", equalTo("防制酒駕"))
                .body("findings.find { it.code == 'ANNOTATION_UNUSED' }.message.en", containsString("line 2"));
    }

    @Test
    void whoeverFinishesAnImportAfterACrashStagesItsAnnotationsToo() {
        long orphan = Records.orphan(Reports.ofYear(39), WALKING, "1950-S1", Editor.publishes(Reports.ofYear(112)));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> given().when().get("/v1/releases/" + orphan).statusCode() == 200);
        assertThat(translated("1950-S1", orphan)).containsExactly("Safety of pedestrians");
    }

    @Test
    void aFormWithAnotherPartOrWithoutAReportIsRefused() {
        given().auth()
                .oauth2(Editor.token("editor"))
                .multiPart("report", "r.txt", utf8(Reports.ofYear(41)))
                .multiPart("annotation", "a.csv", utf8(DRIVING))
                .when()
                .post("/v1/reports")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_PARAMETER"))
                .body("errors[0].didYouMean", equalTo("annotations"));
        given().auth()
                .oauth2(Editor.token("editor"))
                .multiPart("annotations", "a.csv", utf8(DRIVING))
                .when()
                .post("/v1/reports")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_REQUEST"))
                .body("detail", containsString("'report'"));
    }

    @Test
    void aFormThatBreaksOffIsRefused() {
        String part = "--edge\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"f\"\r\n\r\n%s";
        String form = part.formatted("report", Reports.ofYear(41)) + "\r\n" + part.formatted("annotations", DRIVING);
        Editor.bringing(utf8(form), "multipart/form-data; boundary=edge")
                .when()
                .post("/v1/reports")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_REQUEST"))
                .body("detail", containsString("breaks off"));
        Editor.bringing(utf8(form), "multipart/form-data")
                .when()
                .post("/v1/reports")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_REQUEST"))
                .body("detail", containsString("boundary"));
    }
}
