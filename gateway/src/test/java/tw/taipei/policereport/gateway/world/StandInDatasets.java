package tw.taipei.policereport.gateway.world;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The one dataset of a stand-in, with its description and its file. */
final class StandInDatasets {

    static final String FILE = "/v1/datasets/printed-rows/observations";

    private static final String HEADER =
            "observation_id,service,dataset,measure,row_kind,row_kind_label_zh,row_kind_label_en,period,period_start,value,"
                    + "unit,report,release,source_line\n";

    private StandInDatasets() {}

    static void describe(HttpExchange exchange, String service, long release, boolean sealed, Behaviour behaviour)
            throws IOException {
        if (!sealed) {
            StandIn.send(exchange, 503, Json.object("code", "RELEASE_NOT_HERE"));
            return;
        }
        long named = behaviour == Behaviour.WRONG_RELEASE ? release + 1 : release;
        Map<String, Object> dataset = Json.object(
                "id", "printed-rows",
                "service", service,
                "title", label("印出的列（" + service + "）", "Printed rows: " + service),
                "description", label("每一列的數字 <本期>。", "The numbers of each row <now> & then."),
                "dimensions",
                        List.of(Json.object(
                                "id", "row_kind",
                                "label", label("列別", "Kind of row"),
                                "codes", List.of(Json.object("code", "a", "label", label("甲", "First"))))),
                "measures", List.of(Json.object("code", "count", "label", label("件數/人數", "Cases, persons"))),
                "periods",
                        List.of(
                                Json.object("id", "2023-S1", "start", "2023-01-01", "end", "2023-06-30"),
                                Json.object("id", "2022-S1", "start", "2022-01-01", "end", "2022-06-30")),
                "notes", List.of(Json.object("code", "recounted", "text", label("計算方式改變", "Counted anew"))));
        StandIn.send(
                exchange,
                200,
                Json.object("data", List.of(dataset), "release", named, "complete", true, "links", Json.object()));
    }

    /**
     * As a link brings it: with a byte order mark, and in pages where that is asked for, smaller than asked for.
     *
     * @param most rows of a page
     */
    static void file(
            HttpExchange exchange,
            String service,
            Map<String, String> query,
            Map<String, StandInReading> shown,
            int most)
            throws IOException {
        String release = query.get("release");
        List<String> lines = lines(service, release, shown);
        int from = Integer.parseInt(query.getOrDefault("cursor", "0"));
        int to = query.containsKey("limit") ? Math.min(lines.size(), from + most) : lines.size();
        String self = "/" + service + FILE + "?release=" + release + "&format=";
        String next = to < lines.size() ? ", <" + self + "csv&limit=1000&cursor=" + to + ">; rel=\"next\"" : "";
        exchange.getResponseHeaders().set("Content-Type", "text/csv; charset=utf-8");
        exchange.getResponseHeaders()
                .set(
                        "Link",
                        "<" + self + "csv>; rel=\"self\"" + next + ", <" + self
                                + "json>; rel=\"alternate\"; type=\"application/json\", <" + self
                                + "jsonstat>; rel=\"alternate\"; type=\"application/json; profile=\\\"https://json-stat.org/format/\\\"\"");
        String csv = "\ufeff" + HEADER + String.join("", lines.subList(from, to));
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static List<String> lines(String service, String release, Map<String, StandInReading> shown) {
        List<String> lines = new ArrayList<>();
        shown.forEach((report, reading) -> {
            for (PrintedRow row : reading.rows()) {
                String measure = "row-" + row.place().line();
                lines.add(String.join(
                        ",",
                        service + ":printed-rows:" + measure + ":" + report,
                        service,
                        "printed-rows",
                        measure,
                        "a",
                        "甲",
                        "First",
                        report,
                        "2023-01-01",
                        PrintedRow.number(row.current()).toPlainString(),
                        "case",
                        report,
                        release,
                        row.place().line() + "\n"));
            }
        });
        return lines;
    }

    private static Map<String, Object> label(String zhTw, String en) {
        return Json.object("zh-TW", zhTw, "en", en);
    }
}
