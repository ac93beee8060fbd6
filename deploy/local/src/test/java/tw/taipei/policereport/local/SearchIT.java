package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Expected numbers and lines are read from the printed report. */
@ExtendWith(SharedHouse.class)
class SearchIT {

    private final HouseClient client;

    SearchIT(HouseClient client) {
        this.client = client;
    }

    private List<JsonNode> found(String words, String query) {
        return client.rows("/v1/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + query);
    }

    @Test
    void a_word_in_either_language_finds_the_same_numbers_and_those_about_it_come_first() {
        List<JsonNode> chinese = found("竊盜", "&kind=number&report=2023-S1");
        List<JsonNode> english = found("theft", "&kind=number&report=2023-S1&lang=en");

        assertThat(chinese.get(0).path("label").asText()).isEqualTo("竊盜犯罪 發生件數");
        assertThat(chinese.get(0).path("value").asInt()).isEqualTo(2041);
        assertThat(chinese.get(0).at("/source/line").asInt()).isEqualTo(189);
        assertThat(english.get(0).path("label").asText()).isEqualTo("Theft, cases reported");
        assertThat(english)
                .extracting(hit -> hit.path("id").asText())
                .containsExactlyInAnyOrderElementsOf(
                        chinese.stream().map(hit -> hit.path("id").asText()).toList());
    }

    @Test
    void a_printed_number_is_found_where_it_is_printed() {
        assertThat(found("2,041", "&kind=line&report=2023-S1"))
                .extracting(hit -> hit.at("/source/line").asInt())
                .containsExactly(189);
    }

    @Test
    void words_are_found_over_the_end_of_a_line() {
        assertThat(found("科技執法設備取締車不讓人", "&kind=line&report=2023-S1"))
                .extracting(hit -> hit.at("/source/line").asInt())
                .containsExactly(886);
    }

    @Test
    void every_hit_leads_to_what_was_found() {
        assertThat(found("科技執法", "&report=2023-S1")).isNotEmpty().allSatisfy(hit -> assertThat(
                        client.get(hit.path("href").asText()).status())
                .isEqualTo(200));
        assertThat(found("drink driving", "&lang=en")).isNotEmpty().allSatisfy(hit -> assertThat(
                        client.get(hit.path("href").asText()).status())
                .isEqualTo(200));
    }
}
