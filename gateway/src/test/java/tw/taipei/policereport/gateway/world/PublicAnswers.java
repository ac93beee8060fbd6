package tw.taipei.policereport.gateway.world;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The public paths of a stand-in. */
final class PublicAnswers {

    /** Smaller than what is asked for, so that the gateway has to turn pages. */
    private static final int PAGE = 7;

    private PublicAnswers() {}

    static void answer(
            HttpExchange exchange,
            String service,
            String path,
            Map<Long, Map<String, StandInReading>> sealed,
            Behaviour behaviour)
            throws IOException {
        Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
        switch (path) {
            case "/v1/comparisons",
                    "/v1/verification",
                    "/v1/programmes",
                    "/v1/restatements",
                    "/v1/observations",
                    "/v1/notes" -> list(exchange, service, path, query, sealed, behaviour);
            case "/v1/changes" -> changes(exchange, query, sealed, behaviour);
            case "/v1/datasets" -> {
                if ("all".equals(query.get("lang"))) {
                    long release = release(query);
                    StandInDatasets.describe(exchange, service, release, sealed.containsKey(release), behaviour);
                } else {
                    datasets(exchange, query);
                }
            }
            case StandInDatasets.FILE ->
                StandInDatasets.file(exchange, service, query, sealed.get(release(query)), PAGE);
            case "/v1/large" -> large(exchange);
            case "/openapi" -> StandIn.send(exchange, 200, document(service));
            default -> StandIn.send(exchange, 404, Json.object("code", "NOT_FOUND", "service", service));
        }
    }

    private static void list(
            HttpExchange exchange,
            String service,
            String path,
            Map<String, String> query,
            Map<Long, Map<String, StandInReading>> sealed,
            Behaviour behaviour)
            throws IOException {
        long release = release(query);
        Map<String, StandInReading> shown = sealed.get(release);
        if (shown == null) {
            StandIn.send(exchange, 503, Json.object("code", "RELEASE_NOT_HERE"));
            return;
        }
        String report = query.get("report");
        List<Map<String, Object>> rows = shown.entrySet().stream()
                .filter(entry -> report == null || entry.getKey().equals(report))
                .flatMap(entry -> rows(path, entry.getValue(), shown).stream())
                .filter(row ->
                        !query.containsKey("status") || query.get("status").equals(row.get("status")))
                .filter(row ->
                        !query.containsKey("q") || row.get("text").toString().contains(query.get("q")))
                .toList();
        int from = Integer.parseInt(query.getOrDefault("cursor", "0"));
        int to = Math.min(rows.size(), from + page(path, query));
        String next = to < rows.size()
                ? "/" + service + path + "?"
                        + exchange.getRequestURI().getRawQuery().replaceAll("&cursor=\\d+", "") + "&cursor=" + to
                : null;
        long named = behaviour == Behaviour.WRONG_RELEASE ? release + 1 : release;
        StandIn.send(
                exchange,
                200,
                Json.object(
                        "data",
                        rows.subList(from, to),
                        "release",
                        named,
                        "complete",
                        true,
                        "query",
                        query,
                        "links",
                        Json.object("next", next)));
    }

    private static long release(Map<String, String> query) {
        return Long.parseLong(query.getOrDefault("release", "0"));
    }

    /** What is asked for across all reports of a release, which are many in tests, comes in large pages. */
    private static int page(String path, Map<String, String> query) {
        return path.equals("/v1/programmes") || path.equals("/v1/restatements")
                ? Integer.parseInt(query.getOrDefault("limit", "100"))
                : PAGE;
    }

    private static List<Map<String, Object>> rows(
            String path, StandInReading reading, Map<String, StandInReading> shown) {
        return switch (path) {
            case "/v1/comparisons" -> reading.comparisons();
            case "/v1/verification" -> reading.checks();
            case "/v1/restatements" -> reading.restatements(shown);
            case "/v1/observations" -> StandInNumbers.of(reading);
            case "/v1/notes" -> List.of();
            default -> reading.programmes();
        };
    }

    /** Counts only: nothing is asked for but these. */
    private static void changes(
            HttpExchange exchange,
            Map<String, String> query,
            Map<Long, Map<String, StandInReading>> sealed,
            Behaviour behaviour)
            throws IOException {
        long release = Long.parseLong(query.get("release"));
        Map<String, StandInReading> now = sealed.get(release);
        if (now == null) {
            StandIn.send(exchange, 503, Json.object("code", "RELEASE_NOT_HERE"));
            return;
        }
        Map<String, StandInReading> before = sealed.getOrDefault(Long.valueOf(query.get("since")), Map.of());
        long named = behaviour == Behaviour.WRONG_RELEASE ? release + 1 : release;
        StandIn.send(
                exchange,
                200,
                Json.object("data", List.of(), "release", named, "complete", true, "summary", counts(now, before)));
    }

    private static Map<String, Object> counts(Map<String, StandInReading> now, Map<String, StandInReading> before) {
        return Json.object(
                "added",
                        now.keySet().stream()
                                .mapToLong(report -> now.get(report).unlike(before.get(report), false))
                                .sum(),
                "corrected",
                        now.keySet().stream()
                                .mapToLong(report -> now.get(report).unlike(before.get(report), true))
                                .sum(),
                "withdrawn",
                        before.keySet().stream()
                                .mapToLong(report -> before.get(report).unlike(now.get(report), false))
                                .sum());
    }

    /** Says what came over the wire, with the headers of a pinned answer. */
    private static void datasets(HttpExchange exchange, Map<String, String> query) throws IOException {
        exchange.getResponseHeaders().set("Cache-Control", "public, max-age=31536000, immutable");
        exchange.getResponseHeaders().set("ETag", "\"datasets\"");
        exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "http://only.me");
        if ("\"datasets\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            StandIn.send(exchange, 304, null);
            return;
        }
        Map<String, Object> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.get(0)));
        Map<String, Object> answer = Json.object(
                "method", exchange.getRequestMethod(),
                "uri", exchange.getRequestURI().toString(),
                "release", query.get("release"),
                "headers", headers);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(200, -1);
        } else {
            StandIn.send(exchange, 200, answer);
        }
    }

    private static void large(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/x-ndjson");
        exchange.sendResponseHeaders(200, 0);
        byte[] line = ("{\"value\":\"" + "x".repeat(1000) + "\"}\n").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 5000; i++) {
            exchange.getResponseBody().write(line);
        }
    }

    private static Map<String, Object> document(String service) {
        Map<String, Object> row = Json.object("type", "object", "description", "A row of " + service);
        Map<String, Object> list =
                Json.object("type", "array", "items", Json.object("$ref", "#/components/schemas/Row"));
        Map<String, Object> shared = Json.object("type", "string", "description", "The same everywhere");
        Map<String, Object> ok = Json.object(
                "description",
                "Rows",
                "content",
                Json.object(
                        "application/json",
                        Json.object("schema", Json.object("$ref", "#/components/schemas/RowList"))));
        return Json.object(
                "openapi", "3.1.0",
                "info", Json.object("title", "Service " + service, "version", "1.0.0"),
                "paths",
                        Json.object(
                                "/" + service + "/v1/datasets",
                                Json.object(
                                        "get",
                                        Json.object(
                                                "operationId", "listDatasets", "responses", Json.object("200", ok))),
                                "/" + service + "/internal/v1/readings",
                                Json.object("post", Json.object("responses", Json.object("200", ok)))),
                "components", Json.object("schemas", Json.object("Row", row, "RowList", list, "PeriodCode", shared)));
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> query = new HashMap<>();
        Arrays.stream((raw == null ? "" : raw).split("&"))
                .filter(pair -> pair.contains("="))
                .forEach(pair -> query.put(
                        pair.substring(0, pair.indexOf('=')),
                        URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8)));
        return query;
    }
}
