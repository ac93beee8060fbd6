package tw.taipei.policereport.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.faults.house.BreakableHouse;
import tw.taipei.policereport.local.Program;

/** Reports are compared as before while services are away, if they were compared before; else the gaps are named. */
class ServicesAwayIT {

    private static final List<String> QUESTIONS = List.of(
            "/v1/reports/2023-S1/comparison?lang=en&limit=1000",
            "/v1/reports/2023-S1/comparison?lang=zh-TW&limit=1000",
            "/v1/reports/2023-S1/comparison?service=logistics",
            "/v1/reports/2023-S1/comparison/summary",
            "/v1/reports/2023-S1/comparison/movers",
            "/v1/reports/2023-S1/verification",
            "/v1/comparisons?basis=year-earlier&period=2023-S1&limit=1000");
    /** Of the same rows, and not asked while all services were there. */
    private static final List<String> RELATED = List.of(
            "/v1/reports/2023-S1/comparison?lang=all&limit=1000",
            "/v1/reports/2023-S1/comparison?limit=7",
            "/v1/reports/2023-S1/comparison/movers?limit=5");

    private record Answer(int status, String body, String tag) {}

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void one_to_four_services_are_away_and_every_comparison_is_as_before() throws Exception {
        try (Trial trial = Trial.open(Settings.ofBuild(), "services-away")) {
            BreakableHouse house = trial.house();
            house.mend();
            Long release =
                    trial.editor().submitUntilDecided(trial.editor().documents().correction());
            Map<String, Answer> healthy = answers(house, QUESTIONS, release);
            assertThat(healthy.values())
                    .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));

            for (Program service : BreakableHouse.services()) {
                house.process(service).kill();
                assertThat(answers(house, QUESTIONS, release)).isEqualTo(healthy);
            }
            assertThat(answers(house, RELATED, release).values())
                    .allSatisfy(answer -> assertThat(answer.body()).contains("\"complete\":true"));

            house.process(Program.GATEWAY).kill();
            house.process(Program.GATEWAY).start();
            house.awaitReady(house.process(Program.GATEWAY));
            for (Answer cold : answers(house, QUESTIONS, release).values()) {
                assertThat(cold.status()).isEqualTo(200);
                assertThat(cold.body()).contains("\"complete\":false");
                BreakableHouse.services().forEach(service -> assertThat(cold.body())
                        .contains("\"service\":\"" + service.label() + "\""));
            }
        }
    }

    /** Each question twice: of the release that is current, and of the release by its number. */
    private Map<String, Answer> answers(BreakableHouse house, List<String> questions, long release)
            throws IOException, InterruptedException {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String question : questions) {
            String pinned = question + (question.contains("?") ? "&" : "?") + "release=" + release;
            answers.put(question, answer(house, question));
            answers.put(pinned, answer(house, pinned));
        }
        return answers;
    }

    private Answer answer(BreakableHouse house, String question) throws IOException, InterruptedException {
        URI address = URI.create(house.process(Program.GATEWAY).address() + question);
        HttpResponse<String> response =
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("ETag").orElse(""));
    }
}
