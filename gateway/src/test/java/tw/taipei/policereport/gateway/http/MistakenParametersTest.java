package tw.taipei.policereport.gateway.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Reports;

/** Readers of Chinese are told in Chinese what a parameter takes. */
@QuarkusTest
@WithTestResource(GatewayWorld.class)
class MistakenParametersTest {

    @BeforeEach
    void aReport() {
        Editor.publishes(Reports.ofYear(112));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/reports?release=first | release 的值「first」不正確，應為：版次編號。",
                "/v1/reports?asOf=noon | asOf 的值「noon」不正確，應為：RFC 3339 的時刻，如 2024-02-01T09:30:00+08:00。",
                "/v1/search?q= | q 的值「」不正確，應為：要找的詞。",
                "/v1/search?q=x&limit=0 | limit 的值「0」不正確，應為：1 到 1000 的整數。",
                "/v1/search?q=x&cursor=_ | cursor 的值「_」不正確，應為：此版次中本清單的 links.next 所給的游標。",
                "/v1/search?q=x&cursor=bm9uZQ | cursor 的值「bm9uZQ」不正確，應為：此版次中本清單的 links.next 所給的游標。",
                "/v1/programmes?period=soon | period 的值「soon」不正確，應為：期間，如 2023-S1、2023、2023-06、2023-06-20 或 2023-01/2023-08。",
                "/v1/comparisons?basis=explicit | against 的值「」不正確，應為：期間，因為 basis=explicit。",
                "/v1/comparisons?basis=previous-half&against=2022-S1 | against 的值「2022-S1」不正確，應為：只與 basis=explicit 同用。"
            })
    void areExplainedInChinese(String address, String detail) {
        given().urlEncodingEnabled(false)
                .when()
                .get(address)
                .then()
                .statusCode(400)
                .body("detail_zh", equalTo(detail))
                .body("detail", not(startsWith(detail.substring(0, 4))))
                .body("errors[0].expected", not(startsWith("Illegal base64")));
    }
}
