package tw.taipei.policereport.dissemination.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of historical series in the making, and the requests that carry it. */
final class SeriesRows {

    private final List<Map<String, String>> rows = new ArrayList<>();

    /** The numbers of the first report in one dataset of the service, the first that has any. */
    static SeriesRows ofFirstReport(String service) {
        List<JsonNode> printed =
                Json.elements(Json.get("/v1/observations?release=1&limit=1000").path("data"));
        String dataset = printed.get(0).path("dataset").asText();
        List<String> dimensions =
                Json.elements(Json.get("/v1/datasets/" + dataset + "?release=1").at("/data/dimensions")).stream()
                        .map(dimension -> dimension.path("id").asText())
                        .toList();
        SeriesRows file = new SeriesRows();
        printed.stream()
                .filter(row -> row.path("dataset").asText().equals(dataset))
                .filter(row -> row.path("value").isNumber())
                .forEach(row -> file.rows.add(row(service, row, dimensions)));
        return file;
    }

    private static Map<String, String> row(String service, JsonNode number, List<String> dimensions) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("service", service);
        row.put("dataset", number.path("dataset").asText());
        row.put("measure", number.path("measure").asText());
        dimensions.forEach(name -> row.put(name, number.path(name).asText()));
        for (String name : List.of("area", "period", "value", "unit", "decimals")) {
            row.put(name, number.path(name).asText());
        }
        row.put("status", "A");
        row.put("published", "");
        row.put("extra", "");
        return row;
    }

    int size() {
        return rows.size();
    }

    Map<String, String> row(int index) {
        return rows.get(index);
    }

    SeriesRows first(int count) {
        SeriesRows some = new SeriesRows();
        rows.subList(0, count).forEach(row -> some.rows.add(new LinkedHashMap<>(row)));
        return some;
    }

    /** The row that stands on this line of the file. */
    SeriesRows only(int line) {
        SeriesRows one = new SeriesRows();
        one.rows.add(new LinkedHashMap<>(row(line - 2)));
        return one;
    }

    /** The same with another value in the row that stands on this line of the file. */
    SeriesRows with(int line, String column, String value) {
        SeriesRows changed = first(rows.size());
        changed.rows.get(line - 2).put(column, value);
        return changed;
    }

    SeriesRows and(SeriesRows others) {
        SeriesRows all = first(rows.size());
        all.rows.addAll(others.rows);
        return all;
    }

    String text() {
        StringBuilder text = new StringBuilder(String.join(",", rows.get(0).keySet()) + "\n");
        rows.forEach(row -> text.append(String.join(",", row.values())).append("\n"));
        return text.toString();
    }

    /** Stores a file of one number as another revision and gives its entry in a manifest. */
    static Map<String, Object> entry(String report, int revision, SeriesRows series, int value) {
        String csv = series.first(1).with(2, "value", String.valueOf(value)).text();
        store(report, revision, 1, csv).then().statusCode(200);
        return Publication.entry(report, revision);
    }

    static Response read(String csv) {
        return read(Publication.gateway(), "0-yearbook", csv);
    }

    static Response read(RequestSpecification sender, String report, String csv) {
        return sender.contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/internal/v1/backfills/" + report + "/readings");
    }

    static Response store(String report, int revision, long fence, String csv) {
        return Publication.gateway()
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .put("/internal/v1/backfills/" + report + "/" + revision + "?fence=" + fence);
    }

    /** The first mistake that reading a file finds. */
    static String code(String csv) {
        return Json.parse(read(csv).then().statusCode(200).extract().asString())
                .path("listed")
                .get(0)
                .path("code")
                .asText();
    }

    /** The only mistake of a file. */
    static JsonNode mistake(String csv) {
        JsonNode reading = Json.parse(read(csv).then().statusCode(200).extract().asString());
        assertThat(reading.path("listed")).as(reading.toString()).hasSize(1);
        return reading.path("listed").get(0);
    }
}
