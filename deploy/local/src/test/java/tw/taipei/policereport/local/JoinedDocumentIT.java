package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.taipei.policereport.conformance.Answer;
import tw.taipei.policereport.conformance.Description;

/** The map of the whole: what it shows is what the house answers. */
@ExtendWith(SharedHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JoinedDocumentIT {

    private HouseClient client;
    private JoinedDocument joined;

    @BeforeAll
    void read(HouseClient shared) {
        client = shared;
        joined = JoinedDocument.of(client);
    }

    @Test
    void another_parser_reads_it_without_a_word() {
        SwaggerParseResult read =
                new OpenAPIV3Parser().readContents(joined.document().toString());

        assertThat(read.getMessages()).isNullOrEmpty();
        assertThat(read.getOpenAPI().getPaths())
                .hasSize(joined.document().path("paths").size());
    }

    @Test
    void every_read_shows_an_answer_of_the_report_that_is_as_described() {
        Description description = Description.of(joined.document().toString().getBytes(StandardCharsets.UTF_8));

        assertThat(joined.reads()).hasSizeGreaterThan(100).allSatisfy(read -> {
            assertThat(read.self()).as(read.id() + " has an example").isNotEmpty();
            HouseClient.Answer answer = client.get(read.self());
            assertThat(answer.body()).as(read.id()).isEqualTo(read.example());
            assertThat(description.mistakes(new Answer(
                            "GET",
                            URI.create(read.self()).getPath(),
                            answer.status(),
                            answer.mediaType(),
                            answer.body().toString().getBytes(StandardCharsets.UTF_8))))
                    .as(read.self())
                    .isEmpty();
        });
    }

    @Test
    void every_row_of_the_report_wide_lists_is_as_described() {
        Description description = Description.of(joined.document().toString().getBytes(StandardCharsets.UTF_8));

        assertThat(List.of(
                        "/v1/reports/2023-S1/comparison",
                        "/v1/reports/2023-S1/verification",
                        "/v1/reports/2023-S1/programmes",
                        "/v1/reports/2023-S1/coverage",
                        "/v1/reports/2023-S1/lines"))
                .allSatisfy(path -> {
                    HouseClient.Answer answer = client.get(path + "?limit=1000&lang=all");
                    byte[] body = answer.body().toString().getBytes(StandardCharsets.UTF_8);
                    assertThat(description.mistakes(new Answer("GET", path, answer.status(), answer.mediaType(), body)))
                            .as(path)
                            .isEmpty();
                });
    }

    @Test
    void its_tags_follow_the_report_and_every_operation_has_one_of_them() {
        List<String> tags = texts(joined.document().path("tags"), "name");

        assertThat(tags)
                .doesNotHaveDuplicates()
                .containsSubsequence(
                        "crime-statistics",
                        "offences",
                        "traffic-enforcement",
                        "casualties",
                        "community-safety",
                        "logistics");
        assertThat(joined.reads()).allSatisfy(read -> assertThat(tags)
                .contains(read.operation().at("/tags/0").asText()));
    }

    private static List<String> texts(JsonNode array, String name) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(one -> one.path(name).asText())
                .toList();
    }
}
