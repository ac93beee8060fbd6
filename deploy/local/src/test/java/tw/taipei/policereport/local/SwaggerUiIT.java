package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visitor finds a number in Swagger UI. The number is the one that the document prints. */
@ExtendWith(SharedHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SwaggerUiIT {

    private static final String OPERATION = "#operations-offences-listOffencesObservations";

    private String address;
    private Browser browser;

    @BeforeAll
    void openBrowser(HouseClient client) {
        Chromium.require();
        address = client.house().address(Program.GATEWAY);
        JoinedDocument.of(client);
        browser = new Browser(SharedHouse.emptyData("chromium-swagger-ui"));
        browser.size(1280, 900);
    }

    @AfterAll
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void a_visitor_picks_an_operation_changes_drop_downs_executes_it_and_sees_the_number() throws Exception {
        browser.open(address + "/swagger-ui/");
        browser.await("document.querySelector('#operations-tag-offences') !== null");
        assertThat(browser.text("document.querySelector('.servers select').innerText"))
                .contains("/");
        browser.click("#operations-tag-offences .expand-operation");
        browser.await("document.querySelector('" + OPERATION + "') !== null");
        assertThat(browser.text("document.querySelector('" + OPERATION + "').innerText"))
                .contains("各類刑案發生與破獲", "Offences reported and cleared");
        browser.click(OPERATION + " .opblock-summary-control");
        browser.await("document.querySelector('" + OPERATION + " .execute') !== null");

        choose("offence", "theft");
        choose("measure", "reported");
        choose("lang", "en");
        browser.click(OPERATION + " .execute");
        browser.await("document.querySelector('" + OPERATION + " .live-responses-table pre') !== null");

        JsonNode rows = response().path("data");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).path("label").asText()).isEqualTo("Theft, cases reported");
        assertThat(rows.get(1).path("value").intValue()).isEqualTo(2041);
        assertThat(rows.get(1).at("/source/line").intValue()).isEqualTo(189);
        assertThat(HouseClient.reportLines().get(188)).contains("2,041");
        browser.value("document.querySelector('" + OPERATION + " .live-responses-table').scrollIntoView()");
        browser.picture(Browser.PICTURES.resolve("swagger-ui.png"));
        assertThat(browser.complaints()).isEmpty();
    }

    private void choose(String parameter, String code) {
        String list = OPERATION + " tr[data-param-name=" + parameter + "] select";
        // Swagger UI shows an operation before it has looked up what its parameters may be.
        browser.await("document.querySelector('" + list + " option[value=" + code + "]') !== null");
        browser.choose(list, code);
    }

    private JsonNode response() throws JsonProcessingException {
        return new ObjectMapper()
                .readTree(browser.text(
                        "document.querySelector('" + OPERATION + " .live-responses-table pre').innerText"));
    }
}
