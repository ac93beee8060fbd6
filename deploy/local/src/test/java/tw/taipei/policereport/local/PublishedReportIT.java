package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first report as readers see it through the gateway. Numbers and lines are those that the document prints. */
@ExtendWith(SharedHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedReportIT {

    private HouseClient client;
    private List<JsonNode> rows;

    @BeforeAll
    void read(HouseClient shared) {
        client = shared;
        rows = client.rows("/v1/reports/2023-S1/comparison?limit=1000");
    }

    @Test
    void the_comparison_joins_all_four_services_in_the_order_of_the_report() {
        assertThat(rows.stream().map(row -> row.path("service").asText()).distinct())
                .containsExactlyInAnyOrder("crime-statistics", "traffic-enforcement", "community-safety", "logistics");
        assertThat(rows)
                .isSortedAccordingTo(Comparator.<JsonNode>comparingInt(
                                row -> row.at("/current/line").asInt())
                        .thenComparingInt(row -> row.at("/current/column").asInt()));
    }

    @ParameterizedTest
    @CsvSource({
        // line, measure as people say it, current, base, change, unit, service
        "29, 全般刑案發生, 18012, 16996, 1016, case, crime-statistics",
        "137, 詐欺財損, 567246530, 497184329, 70062201, TWD, crime-statistics",
        "209, 竊盜破獲率, 104.07, 102.63, 1.44, percent, crime-statistics",
        "111, 毒品重量, 133.32, 759.59, -626.27, kilogram, crime-statistics",
        "255, 違反號誌管制, 75258, 54980, 20278, case, traffic-enforcement",
        "315, 淨樓清查戶數, 9077, 14020, -4943, household, community-safety",
        "417, 受理件數, 720707, 675650, 45057, call, community-safety",
        "486, 處理集會遊行, 1055, 924, 131, assembly, community-safety",
        "496, 出勤總警力, 14462, 15559, -1097, person-time, community-safety",
        "525, 警察大學（二技）, 9, 4, 5, person-time, logistics",
        "535, 空中大學, 39, 56, -17, person-time, logistics"
    })
    void each_row_says_what_its_line_prints(
            int line,
            String what,
            BigDecimal current,
            BigDecimal base,
            BigDecimal change,
            String unit,
            String service) {
        JsonNode row = onlyRow(line);

        assertThat(row.at("/current/value").decimalValue()).as(what).isEqualByComparingTo(current);
        assertThat(row.at("/base/value").decimalValue()).as(what).isEqualByComparingTo(base);
        assertThat(row.at("/change/absolute").decimalValue()).as(what).isEqualByComparingTo(change);
        assertThat(row.at("/published/change").decimalValue()).as(what).isEqualByComparingTo(change);
        assertThat(row.at("/current/period").asText()).isEqualTo("2023-S1");
        assertThat(row.at("/base/period").asText()).isEqualTo("2022-S1");
        assertThat(row.path("service").asText()).isEqualTo(service);
    }

    @Test
    void a_rate_changes_by_percentage_points_and_by_no_percent() {
        JsonNode change = onlyRow(209).path("change");

        assertThat(change.path("unit").asText()).isEqualTo("percentage-point");
        assertThat(change.path("percent").isNull()).isTrue();
    }

    @Test
    void stalking_is_compared_with_the_half_year_before_as_printed_and_has_no_published_change() {
        JsonNode row = onlyRow(341);

        assertThat(row.at("/current/value").intValue()).isEqualTo(193);
        assertThat(row.at("/base/value").intValue()).isEqualTo(230);
        assertThat(row.at("/base/period").asText()).isEqualTo("2022-S2");
        assertThat(row.at("/published/change").isMissingNode()
                        || row.at("/published/change").isNull())
                .isTrue();
        assertThat(row.at("/comparability/level").asText()).isNotEqualTo("comparable");
        assertThat(notes(row)).contains("111年6月1日");
    }

    @ParameterizedTest
    @CsvSource({"111, 651.88", "315, 淨樓專案", "512, 12月份辦理", "419, 扣除詢問"})
    void a_caveat_of_the_report_travels_with_the_numbers_that_it_is_about(int line, String words) {
        assertThat(notes(onlyRow(line))).contains(words);
    }

    @ParameterizedTest
    @ValueSource(ints = {111, 315, 512, 209})
    void a_doubtful_comparison_is_not_called_comparable(int line) {
        assertThat(onlyRow(line).at("/comparability/level").asText()).isIn("caution", "not-comparable");
    }

    @Test
    void the_comparisons_of_each_dataset_are_in_sdmx_what_they_are_in_the_whole_report() {
        Map<String, List<JsonNode>> datasets = rows.stream()
                .collect(Collectors.groupingBy(row -> "/" + row.path("service").asText() + "/v1/datasets/"
                        + row.path("dataset").asText() + "/comparison?format=sdmx-json"));

        assertThat(datasets).hasSizeGreaterThan(10).allSatisfy((path, compared) -> {
            HouseClient.Answer answer = client.get(path);
            assertThat(answer.mediaType()).startsWith("application/vnd.sdmx.data+json");
            JsonNode message = answer.data();
            assertThat(message.at("/structures/0/measures/observation").findValuesAsText("id"))
                    .startsWith("OBS_VALUE", "BASE_VALUE", "CHANGE");
            assertThat(message.at("/dataSets/0/observations"))
                    .extracting(observation -> words(observation.path(0), observation.path(1), observation.path(2)))
                    .containsExactlyInAnyOrderElementsOf(compared.stream()
                            .map(row ->
                                    words(row.at("/current/value"), row.at("/base/value"), row.at("/change/absolute")))
                            .toList());
        });
    }

    private static String words(JsonNode current, JsonNode base, JsonNode change) {
        return current.asText("none") + " " + base.asText("none") + " " + change.asText("none");
    }

    @Test
    void the_verification_finds_the_shares_that_do_not_agree_and_the_rates_that_were_rounded() {
        List<JsonNode> checks = client.rows("/v1/reports/2023-S1/verification?limit=1000").stream()
                .filter(check -> check.at("/source/section").asText().startsWith("壹"))
                .toList();

        assertThat(linesWith(checks, "mismatch")).containsExactlyInAnyOrder(455, 459, 468, 472);
        assertThat(linesWith(checks, "rounding")).containsExactlyInAnyOrder(48, 210);
        assertThat(linesWith(checks, "match")).hasSize(checks.size() - 6).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource(value = Program.class, mode = EnumSource.Mode.EXCLUDE, names = "GATEWAY")
    void every_number_names_a_place_where_it_really_stands(Program program) {
        List<String> lines = HouseClient.reportLines();
        List<JsonNode> observations =
                client.rows(program.rootPath() + "/v1/observations?include=provenance&limit=1000");

        assertThat(observations).isNotEmpty().allSatisfy(observation -> {
            JsonNode source = observation.path("source");
            String printed = IntStream.rangeClosed(
                            source.path("line").asInt(), source.path("endLine").asInt())
                    .mapToObj(line -> lines.get(line - 1))
                    .collect(Collectors.joining());
            assertThat(withoutBlanks(printed))
                    .contains(withoutBlanks(observation.path("published").asText()));
        });
    }

    @Test
    void the_programmes_of_all_services_stand_in_the_order_of_the_report_under_their_reviewed_titles() {
        List<JsonNode> programmes = client.rows("/v1/programmes?limit=1000&lang=en");

        assertThat(programmes.stream().map(row -> row.path("service").asText()).distinct())
                .containsExactlyInAnyOrder("crime-statistics", "traffic-enforcement", "community-safety", "logistics");
        assertThat(programmes)
                .isSortedAccordingTo(
                        Comparator.comparingInt(row -> row.at("/source/line").asInt()))
                .allSatisfy(row ->
                        assertThat(row.path("titleTranslated").asBoolean()).isTrue());
        assertThat(programmes.get(0).path("title").asText()).isEqualTo("Security of the elections");
        assertThat(client.rows("/v1/programmes?tag=drink-driving&lang=en").stream()
                        .map(row -> row.path("title").asText()))
                .contains("Prevention of drink driving");
    }

    @Test
    void mistakes_of_a_request_are_all_named_at_once_with_what_is_known() {
        HouseClient.Answer answer = client.get("/crime-statistics/v1/observations?offence=theif&perod=2023-S1");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
        assertThat(answer.body().path("errors").findValuesAsText("didYouMean")).contains("theft", "period");
    }

    private JsonNode onlyRow(int line) {
        List<JsonNode> there = rows.stream()
                .filter(row -> row.at("/current/line").asInt() == line)
                .toList();
        assertThat(there).as("rows of line " + line).hasSize(1);
        return there.get(0);
    }

    /** The texts of a row's notes, without the blanks of wrapped lines. */
    private String notes(JsonNode row) {
        List<String> codes = texts(row.at("/comparability/notes"));
        return client.rows("/" + row.path("service").asText() + "/v1/notes?limit=1000").stream()
                .filter(note -> codes.contains(note.path("code").asText()))
                .map(note -> withoutBlanks(
                        note.path("text").asText() + note.path("published").asText()))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> texts(JsonNode array) {
        return IntStream.range(0, array.size())
                .mapToObj(index -> array.get(index).asText())
                .toList();
    }

    private static List<Integer> linesWith(List<JsonNode> checks, String verdict) {
        return checks.stream()
                .filter(check -> check.path("verdict").asText().equals(verdict))
                .map(check -> check.at("/source/line").asInt())
                .toList();
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }
}
