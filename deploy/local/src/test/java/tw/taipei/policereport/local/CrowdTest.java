package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrowdTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    /** Larger than what a reader takes at once. */
    private static final int LONG = 1_000_000;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger served = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/short", exchange -> answer(exchange, 200, 10));
        server.createContext("/long", exchange -> answer(exchange, 200, LONG));
        server.createContext("/busy", exchange -> answer(exchange, 503, 700));
        server.createContext("/closing", exchange -> {
            exchange.getResponseHeaders().add("Connection", "close");
            answer(exchange, 200, 10);
        });
        server.createContext("/broken", exchange -> {
            served.incrementAndGet();
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(new byte[5]);
            exchange.getResponseBody().flush();
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange, int status, int length) throws IOException {
        served.incrementAndGet();
        exchange.sendResponseHeaders(status, length);
        exchange.getResponseBody().write(new byte[length]);
        exchange.close();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private List<Reader.Reply> impatient(String path) {
        return Crowd.impatient(8, 20, SECOND, () -> at(path));
    }

    @Test
    void impatient_readers_ask_as_often_as_they_are_told_to_whatever_they_are_answered() {
        assertThat(impatient("/short?a=%20b")).hasSize(20).allMatch(Reader.Reply::isGood);
        assertThat(impatient("/long")).hasSize(20).allMatch(Reader.Reply::isGood);
        assertThat(impatient("/busy")).hasSize(20).allMatch(reply -> reply.status() == 503);
        assertThat(served).hasValue(60);
    }

    @Test
    void patient_readers_ask_again_and_have_an_answer_to_each_question() {
        List<Reader.Reply> replies = Crowd.patient(3, SECOND, () -> at("/long"));

        assertThat(replies).hasSizeGreaterThan(3).hasSize(served.get()).allMatch(Reader.Reply::isGood);
    }

    @Test
    void a_reader_whose_connection_is_closed_behind_an_answer_opens_another() {
        assertThat(impatient("/closing")).hasSize(20).allMatch(Reader.Reply::isGood);
    }

    @Test
    void an_answer_that_breaks_off_is_none() {
        assertThat(impatient("/broken")).hasSize(20).allMatch(reply -> reply.status() == Reader.NO_ANSWER);
        assertThat(served).hasValue(20);
    }

    @Test
    void a_server_that_is_not_there_gives_no_answer() {
        server.stop(0);

        assertThat(impatient("/short")).hasSize(20).allMatch(reply -> reply.status() == Reader.NO_ANSWER);
    }
}
