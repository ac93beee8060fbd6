package tw.taipei.policereport.gateway.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;

/** A service as the gateway meets it: the same paths and JSON, over numbers that one pattern finds. */
final class StandIn implements AutoCloseable {

    private final String name;
    private final Pattern chapters;
    private final ServiceTokenCheck tokens;
    private final Executor threads;
    private final int port;
    private final Map<Long, Map<String, StandInReading>> sealed = new ConcurrentHashMap<>();
    private final Map<Long, Map<String, StandInReading>> shown = new ConcurrentHashMap<>();
    private final Map<String, StandInReading> revisions = new ConcurrentHashMap<>();
    private final Map<String, StandInSeries> series = new ConcurrentHashMap<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour = Behaviour.WELL;
    private volatile CountDownLatch awake = new CountDownLatch(0);
    private HttpServer server;

    StandIn(String name, String chapters, PublicKey gateway, Executor threads) throws IOException {
        this.name = name;
        this.chapters = Pattern.compile(chapters);
        this.tokens = new ServiceTokenCheck(gateway);
        this.threads = threads;
        this.port = open(0);
    }

    private int open(int wanted) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        return server.getAddress().getPort();
    }

    int port() {
        return port;
    }

    synchronized void behave(Behaviour wanted) throws IOException {
        awake.countDown();
        if (behaviour == Behaviour.DOWN && wanted != Behaviour.DOWN) {
            open(port);
        }
        if (behaviour != Behaviour.DOWN && wanted == Behaviour.DOWN) {
            server.stop(0);
        }
        if (wanted == Behaviour.HANG || wanted == Behaviour.STALL || wanted == Behaviour.HANG_WHEN_STORING) {
            awake = new CountDownLatch(1);
        }
        behaviour = wanted;
    }

    /** What has been asked of it. */
    Map<String, Object> seen() {
        return Json.object("sealed", sealed.keySet(), "told", told, "requests", requests);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            switch (behaviour) {
                case HANG -> awake.await();
                case FAIL -> send(exchange, 500, Json.object("code", "INTERNAL_ERROR"));
                case STALL -> stall(exchange);
                default -> serve(exchange, body);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void stall(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write("{\"data\":".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        awake.await();
    }

    private void serve(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        String path = exchange.getRequestURI().getPath();
        if (!path.startsWith("/" + name + "/")) {
            send(exchange, 404, Json.object("code", "NOT_FOUND"));
            return;
        }
        String local = path.substring(name.length() + 1);
        if (local.startsWith("/internal/v1/")) {
            String refusal = tokens.refusal(exchange.getRequestHeaders().getFirst("Authorization"));
            if (refusal != null) {
                send(exchange, 401, Json.object("code", "NOT_AUTHENTICATED", "detail", refusal));
            } else {
                internal(exchange, local.substring("/internal/v1/".length()), body);
            }
        } else {
            PublicAnswers.answer(exchange, name, local, shown, behaviour);
        }
    }

    private void internal(HttpExchange exchange, String local, byte[] body) throws IOException, InterruptedException {
        if (local.equals("readings")) {
            send(exchange, 200, reading(Json.tree(body)).summary());
        } else if (local.startsWith("backfills/")) {
            backfill(exchange, local.split("/"), body);
        } else if (exchange.getRequestMethod().equals("DELETE")) {
            send(exchange, behaviour == Behaviour.FAIL_TO_STORE ? 500 : 200, Json.object("rows", 0));
        } else if (local.startsWith("releases/")) {
            if (behaviour == Behaviour.HANG_WHEN_STORING) {
                awake.await();
            }
            stage(exchange, Long.parseLong(local.substring("releases/".length())), Json.tree(body));
        } else if (behaviour == Behaviour.DEAF) {
            send(exchange, 500, Json.object("code", "INTERNAL_ERROR"));
        } else {
            told.add(new String(body, StandardCharsets.UTF_8));
            Json.tree(body).findValues("release").forEach(release -> show(release.asLong()));
            send(exchange, 204, null);
        }
    }

    private void show(long release) {
        if (sealed.containsKey(release)) {
            shown.put(release, sealed.get(release));
        }
    }

    private void backfill(HttpExchange exchange, String[] path, byte[] csv) throws IOException {
        StandInSeries file = StandInSeries.of(name, csv);
        if (exchange.getRequestMethod().equals("PUT")) {
            series.put(path[1] + " " + path[2], file);
        }
        send(exchange, 200, file.summary());
    }

    private StandInReading reading(JsonNode order) {
        return StandInReading.of(
                name, order.get("text").asText(), order.path("annotations").textValue(), chapters);
    }

    private void stage(HttpExchange exchange, long release, JsonNode order) throws IOException {
        if (behaviour == Behaviour.FAIL_TO_STORE) {
            send(exchange, 500, Json.object("code", "INTERNAL_ERROR"));
            return;
        }
        if (order.hasNonNull("text")) {
            revisions.put(revision(order), reading(order));
        }
        Map<String, StandInReading> shown = new ConcurrentHashMap<>();
        for (JsonNode entry : order.get("manifest")) {
            if (revisions.containsKey(revision(entry))) {
                shown.put(entry.get("report").asText(), revisions.get(revision(entry)));
            }
        }
        sealed.put(release, shown);
        if (order.path("report").asText().startsWith("0-")) {
            StandInSeries file = series.getOrDefault(revision(order), StandInSeries.of(name, new byte[0]));
            send(
                    exchange,
                    200,
                    Json.object("release", release, "rows", file.rows().size(), "digest", file.digest()));
            return;
        }
        List<StandInReading> held = order.hasNonNull("report")
                ? List.of(shown.get(order.get("report").asText()))
                : List.copyOf(shown.values());
        List<StandInSeries> files = order.hasNonNull("report") ? List.of() : files(order.get("manifest"));
        String digest = behaviour == Behaviour.CORRUPT ? "0".repeat(64) : digest(held, files);
        int rows = held.stream().mapToInt(reading -> reading.rows().size()).sum()
                + files.stream().mapToInt(file -> file.rows().size()).sum();
        send(exchange, 200, Json.object("release", release, "rows", rows, "digest", digest));
    }

    private List<StandInSeries> files(JsonNode manifest) {
        List<StandInSeries> files = new ArrayList<>();
        for (JsonNode entry : manifest) {
            if (series.containsKey(revision(entry))) {
                files.add(series.get(revision(entry)));
            }
        }
        return files;
    }

    private static String revision(JsonNode entry) {
        return entry.get("report").asText() + " " + entry.get("revision").asInt();
    }

    /** That of one report or file is its own; that of several is nobody's. */
    private static String digest(List<StandInReading> held, List<StandInSeries> files) {
        if (held.size() + files.size() != 1) {
            return "f".repeat(64);
        }
        return held.isEmpty() ? files.get(0).digest() : held.get(0).digest();
    }

    static void send(HttpExchange exchange, int status, Object body) throws IOException {
        if (body == null) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        byte[] bytes = Json.text(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        awake.countDown();
        server.stop(0);
    }
}
