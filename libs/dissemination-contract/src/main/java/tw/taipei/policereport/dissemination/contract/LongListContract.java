package tw.taipei.policereport.dissemination.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.conformance.LoggedErrors;

/** A list that is too long to be held is the same list: its pages together, whoever else reads and whoever goes away. */
public interface LongListContract {

    /** Beside both reports, which print some of the same numbers. */
    long RELEASE = 70;

    String SERIES = "0-long";
    /** Gives some of the numbers another value; its name comes before. */
    String LATER_SERIES = "0-excerpt";

    int DAYS = 8_000;
    /** Connections of a service to its database are a dozen, and its long answers at a time not many more. */
    int MANY = 40;

    Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");
    /** Ports of services that have it. */
    Set<Integer> STORED = new HashSet<>();

    String service();

    private String list(String parameters) {
        if (STORED.add(RestAssured.port)) {
            SeriesRows.store(SERIES, 1, 1, rows(0, DAYS)).then().statusCode(200);
            SeriesRows.store(LATER_SERIES, 1, 1, rows(100, 300)).then().statusCode(200);
            Publication.showBriefly(RELEASE + 1, 66, Publication.entry(SERIES, 1));
            Publication.showBriefly(
                    RELEASE,
                    70,
                    Publication.entry(SERIES, 1),
                    Publication.entry(LATER_SERIES, 1),
                    Publication.entry(FirstReport.ID, 1),
                    Publication.entry(Publication.NEXT_REPORT, 1));
        }
        String dataset = SeriesRows.ofFirstReport(service()).row(0).get("dataset");
        return "/v1/datasets/" + dataset + "/observations?release=" + RELEASE + parameters;
    }

    /** The numbers of the first report, some of them other than printed, and the same series on many days. */
    private String rows(int from, int to) {
        SeriesRows printed = SeriesRows.ofFirstReport(service());
        SeriesRows file = printed.with(2, "value", "7").with(4, "value", "8");
        StringBuilder text = new StringBuilder(file.text());
        for (int day = from; day < to; day++) {
            String date = LocalDate.of(1950, 1, 1).plusDays(day).toString();
            for (int i = 0; i < printed.size(); i++) {
                Map<String, String> row = new LinkedHashMap<>(printed.row(i));
                if (!row.put("period", date).equals(printed.row(0).get("period"))) {
                    continue;
                }
                row.put("value", Integer.toString(day + from));
                text.append(String.join(",", row.values())).append('\n');
            }
        }
        return text.toString();
    }

    private static String body(String path) {
        Response response = Json.response(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return new String(response.asByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    default void a_long_file_is_its_pages_together() {
        for (String format : List.of("csv&bom=false", "csv&bom=false&labels=id", "ndjson")) {
            StringBuilder together = new StringBuilder();
            String next = list("&limit=1000&format=" + format);
            while (next != null) {
                Response page = Json.response(next);
                String lines = new String(page.asByteArray(), StandardCharsets.UTF_8);
                boolean headed = format.startsWith("csv") && !together.isEmpty();
                together.append(headed ? lines.substring(lines.indexOf('\n') + 1) : lines);
                Matcher link = NEXT.matcher(page.header("Link"));
                next = link.find() ? Json.local(link.group(1)) : null;
            }
            assertThat(body(list("&format=" + format)).equals(together.toString()))
                    .as(format)
                    .isTrue();
        }
    }

    @Test
    default void a_long_file_has_the_same_rows_in_every_order() {
        List<String> standard = body(list("&format=csv")).lines().toList();
        List<String> byValue = body(list("&format=csv&sort=-value")).lines().toList();
        assertThat(standard).hasSizeGreaterThan(10_000);
        assertThat(byValue.stream()
                        .sorted()
                        .toList()
                        .equals(standard.stream().sorted().toList()))
                .isTrue();
        assertThat(standard).filteredOn(line -> line.contains(",R,")).hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    default void a_long_file_is_the_same_when_it_is_compressed() throws IOException, InterruptedException {
        byte[] compressed = compressed(list("&format=csv"));
        String plain = body(list("&format=csv"));
        InputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(compressed));
        assertThat(new String(unzipped.readAllBytes(), StandardCharsets.UTF_8).equals(plain))
                .isTrue();
        assertThat(compressed.length).isLessThan(plain.length() / 5);
    }

    /** As it came, which RestAssured would not tell. */
    private static byte[] compressed(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + target(path)))
                .header("Accept-Encoding", "gzip")
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private static String target(String path) {
        return "/" + RestAssured.basePath.replace("/", "") + path;
    }

    private static Socket ask(String path) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
        socket.getOutputStream()
                .write(("GET " + target(path) + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Test
    default void readers_who_go_away_take_nothing_with_them_and_are_no_error() throws IOException {
        LoggedErrors errors = LoggedErrors.listen();
        for (int i = 0; i < MANY; i++) {
            try (Socket socket = ask(list("&format=csv"))) {
                assertThat(socket.getInputStream().read()).isEqualTo('H');
            }
        }
        Response last = Json.response(list("&format=csv&labels=name"));
        // Their places are free as soon as the server has seen that they are gone.
        for (int tries = 0; last.statusCode() == 503 && tries < 500; tries++) {
            last = Json.response(list("&format=csv&labels=name"));
        }
        assertThat(last.statusCode()).isEqualTo(200);
        assertThat(last.asByteArray()).endsWith((byte) '\n');
        errors.close();
        assertThat(errors.messages()).isEmpty();
    }

    @Test
    default void readers_who_do_not_read_hold_up_nobody_else() throws IOException {
        whileNobodyReads(list("&format=csv"), () -> everyPageIsAnswered("&limit="));
    }

    /** Which takes a connection to the database for as long as the list is read. */
    @Test
    default void readers_who_do_not_read_a_list_in_another_order_hold_up_nobody_else() throws IOException {
        whileNobodyReads(list("&format=csv&sort=-value"), () -> everyPageIsAnswered("&sort=-value&limit="));
    }

    private void everyPageIsAnswered(String parameters) {
        for (int page = 1; page <= MANY; page++) {
            assertThat(Json.response(list(parameters + page)).statusCode()).isEqualTo(200);
        }
    }

    private static void whileNobodyReads(String path, Runnable test) throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                slow.add(ask(path));
            }
            for (Socket socket : slow) {
                assertThat(socket.getInputStream().read()).isEqualTo('H');
            }
            test.run();
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    default void a_long_file_has_the_headers_of_any_other() {
        Response whole = Json.response(list("&format=csv"));
        String tag = whole.header("ETag");
        assertThat(whole.header("Cache-Control")).contains("immutable");
        assertThat(Json.response(list("&format=csv")).header("ETag")).isEqualTo(tag);
        assertThat(RestAssured.given()
                        .header("If-None-Match", tag)
                        .get(list("&format=csv"))
                        .statusCode())
                .isEqualTo(304);
    }
}
