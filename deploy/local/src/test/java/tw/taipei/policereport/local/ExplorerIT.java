package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The explorer page of the first report in a real browser. Numbers and lines are those that the document prints. */
@ExtendWith(SharedHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplorerIT {

    /** 竊盜犯罪 破獲率, line 209. */
    private static final String THEFT_RATE = "#content tr[data-id*=\":clearance-rate.theft:\"]";

    private HouseClient client;
    private String address;
    private ExplorerPage page;
    private Browser browser;

    @BeforeAll
    void openBrowser(HouseClient shared) {
        client = shared;
        page = ExplorerPage.open(client, "chromium");
        address = page.address();
        browser = page.browser();
    }

    @BeforeEach
    void sitAtADesk() {
        page.sitAtADesk();
    }

    @AfterAll
    void closeBrowser() {
        if (page != null) {
            page.close();
        }
    }

    @Test
    void theft_is_found_and_opens_the_line_where_it_is_printed() {
        browser.open(address + "/");
        browser.focus("#query");
        browser.type("竊盜 發生");
        browser.await("document.getElementById('status').textContent !== ''");

        assertThat(page.cells(ExplorerPage.THEFT)).startsWith("竊盜犯罪 發生件數件|2,041|2,241|−200|−8.92%|▼減少|✓相符|✓可比");

        browser.focus(ExplorerPage.THEFT + " a.number");
        browser.press("Enter");
        browser.await("document.querySelector('#place mark.current') !== null");

        assertThat(marked("current")).isEqualTo("189 2,041");
        assertThat(marked("base")).isEqualTo("189 2,241");
        assertThat(marked("printedChange")).isEqualTo("189 -200");
        assertThat(HouseClient.reportLines().get(188)).contains("2,041 2,241 -200");
        browser.picture(Browser.PICTURES.resolve("place-of-theft.png"));

        browser.press("Escape");
        assertThat(browser.value("document.getElementById('place').open").booleanValue())
                .isFalse();
        assertThat(browser.text("document.activeElement.closest('tr').dataset.id"))
                .contains("reported.theft");
    }

    /** 偵防車 … 5 輛, line 1606, replaced in a whole year. */
    @Test
    void a_number_that_is_compared_with_none_is_found_and_opens_its_line() {
        browser.open(address + "/?lang=en&q=detective%20vans");
        browser.await("document.getElementById('status').textContent !== ''");
        assertThat(page.cells("#content tr[data-id*=\":replaced.detective-van:\"]"))
                .startsWith("Detective vans, vehicles replacedvehicle|5|2023|");

        browser.focus("#content tr[data-id*=\":replaced.detective-van:\"] a.number");
        browser.press("Enter");
        browser.await("document.querySelector('#place li.asked') !== null");
        assertThat(browser.text("document.querySelector('#place li.asked').value"))
                .isEqualTo("1606");
    }

    @Test
    void what_the_report_plans_is_found_in_english_and_opens_its_line() {
        browser.open(address + "/?lang=en&q=vote%20buying");
        browser.await("document.getElementById('status').textContent !== ''");
        assertThat(browser.text("document.querySelector('#content .plans').innerText"))
                .contains("Action against vote buying and election violence", "Under way", "page 13, line 618");

        browser.focus("#content .plans a.place");
        browser.press("Enter");
        browser.await("document.querySelector('#place li.asked') !== null");
        assertThat(browser.text("document.querySelector('#place li.asked').innerText"))
                .isEqualTo(HouseClient.reportLines().get(617).strip());
    }

    @Test
    void a_report_that_nobody_has_annotated_shows_its_plans_as_printed() throws IOException {
        JsonNode before = client.get("/v1/pointer").body();
        byte[] unannotated = Files.readString(HouseClient.REPORT)
                .replace("本期(112年", "本期(113年")
                .replace("前期(111年", "前期(112年")
                .getBytes(StandardCharsets.UTF_8);
        HouseClient.Answer published = client.submit("editor", "text/plain", unannotated);
        assertThat(published.status()).as(published.toString()).isEqualTo(201);

        browser.open(address + "/?report=2024-S1&lang=en&q=%E8%B3%84%E9%81%B8");
        browser.await("document.getElementById('status').textContent !== ''");
        assertThat(browser.text("document.querySelector('#content .plans').innerText"))
                .contains("加強全民反賄選宣導及員警教育訓練", "page 13, line 628");

        byte[] reason = "{\"reason\":\"測試\"}".getBytes(StandardCharsets.UTF_8);
        String restore = "/v1/releases/" + before.path("release").asLong() + "/restore";
        assertThat(client.post("publisher", restore, "application/json", reason, "*")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_rate_changes_in_points_and_shows_no_percentage() {
        browser.open(address + "/");

        assertThat(browser.text("document.querySelector('" + THEFT_RATE + "').cells[3].innerText"))
                .startsWith("+1.44")
                .contains("百分點");
        assertThat(browser.text("document.querySelector('" + THEFT_RATE + "').cells[4].innerText"))
                .doesNotContain("%")
                .contains("比率只以百分點表示");
    }

    @Test
    void the_language_is_chosen_with_the_keyboard_and_stays_in_the_address() {
        browser.open(address + "/");
        browser.focus("#language-en");
        browser.press("Enter");

        browser.await("document.documentElement.lang === 'en'");
        assertThat(browser.text("location.search")).isEqualTo("?lang=en");
        assertThat(page.cells(ExplorerPage.THEFT)).startsWith("Theft, cases reported");

        browser.open(address + "/?lang=en");
        assertThat(browser.text("document.documentElement.lang")).isEqualTo("en");
        assertThat(browser.text("document.title")).contains("First half of 2023");
        browser.picture(Browser.PICTURES.resolve("english.png"));
    }

    @Test
    void the_file_beside_a_table_is_downloaded_with_the_numbers_of_the_table() throws IOException {
        Path folder = Files.createDirectories(SharedHouse.emptyData("downloads"));
        browser.downloadTo(folder);
        browser.open(address + "/");
        browser.value("document.querySelector('" + ExplorerPage.THEFT
                + "').closest('section').querySelector('a[href*=\"format=csv\"]').click()");

        Path file = folder.resolve("各類刑案發生與破獲-比較.csv");
        await().until(() -> Files.exists(file));
        assertThat(Files.readAllLines(file))
                .filteredOn(line -> line.contains(":reported.theft:"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains(",2041,2241,").contains(",-200,case,-8.92,down,"));
    }

    @Test
    void a_service_that_hangs_is_named_and_the_rest_is_shown() throws Exception {
        browser.forget();
        HouseProcess.of(client, Program.TRAFFIC_ENFORCEMENT).hangWhile(() -> {
            browser.open(address + "/");
            assertThat(browser.text("document.querySelector('.notice').innerText"))
                    .contains("traffic-enforcement");
            assertThat(page.cells(ExplorerPage.THEFT)).contains("|2,041");
            browser.picture(Browser.PICTURES.resolve("gap.png"));
        });
    }

    /** The line and the text of what is marked as a part of the number. */
    private String marked(String part) {
        return browser.text("(mark => mark.closest('li').value + ' ' + mark.textContent)"
                + "(document.querySelector('#place mark." + part + "'))");
    }
}
