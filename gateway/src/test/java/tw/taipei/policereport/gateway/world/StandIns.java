package tw.taipei.policereport.gateway.world;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Four stand-ins and a place to tell them how to behave: {@code POST /{service}/{behaviour}}. */
final class StandIns implements AutoCloseable {

    static final Map<String, String> CHAPTERS = Map.of(
            "crime-statistics", "壹、一|壹、九|貳、二",
            "traffic-enforcement", "壹、二|貳、三",
            "community-safety", "壹、三|壹、四|壹、五|壹、六|壹、七|壹、八|壹、十|貳、一|貳、五|貳、六",
            "logistics", "壹、十一|壹、十二|貳、四|貳、七");

    private final Map<String, StandIn> services = new LinkedHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer control;

    private StandIns(PublicKey gateway) throws IOException {
        for (Map.Entry<String, String> service : CHAPTERS.entrySet()) {
            services.put(service.getKey(), new StandIn(service.getKey(), service.getValue(), gateway, threads));
        }
        control = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        control.setExecutor(threads);
        control.createContext("/", this::control);
        control.start();
    }

    static StandIns start(PublicKey gateway) throws IOException {
        return new StandIns(gateway);
    }

    private void control(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/");
        StandIn service = services.get(path[1]);
        byte[] answer = "".getBytes(StandardCharsets.UTF_8);
        if (exchange.getRequestMethod().equals("POST")) {
            service.behave(Behaviour.valueOf(path[2]));
        } else {
            answer = Json.text(service.seen()).getBytes(StandardCharsets.UTF_8);
        }
        exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    String controlUrl() {
        return "http://127.0.0.1:" + control.getAddress().getPort();
    }

    Map<String, String> urls() {
        Map<String, String> urls = new LinkedHashMap<>();
        services.forEach((name, service) -> urls.put(name, "http://127.0.0.1:" + service.port()));
        return urls;
    }

    @Override
    public void close() {
        control.stop(0);
        services.values().forEach(StandIn::close);
        threads.shutdownNow();
    }
}
