package tw.taipei.policereport.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * Measures how often the gateway gives one page that is asked for again and again, beside nginx giving the same bytes from
 * disk. Asking takes its part of the same machine from both. Prints figures and judges none.
 */
final class HotPage {

    private static final int ROUNDS = 4;
    private static final Duration WARMING = Duration.ofSeconds(20);
    private static final Duration NGINX_WARMING = Duration.ofSeconds(2);
    /** A page of about thirty kilobytes. */
    private static final String QUESTION = "/comparison?lang=en&limit=36";

    private final Figures figures;
    private final Askers askers = Askers.ofThisMachine();

    HotPage(Figures figures) {
        this.figures = Objects.requireNonNull(figures, "figures is null");
    }

    /** @param duration of each round, of the gateway and of nginx */
    void measure(LaunchedHouse house, Duration duration, Path folder) throws IOException {
        String gateway = house.address(Program.GATEWAY);
        String report = new Gateway(gateway, house.keys()).reports().get(0).report();
        URI page = URI.create(gateway + "/v1/reports/" + report + QUESTION);
        byte[] bytes = bytes(page);
        figures.line("one page of the report-wide comparison", "%,d bytes", bytes.length);
        figures.furtherJavaOptions();
        figures.line(
                "connections, asked by",
                "%d, %s",
                Askers.READERS,
                askers == Askers.WRK ? "wrk" : "readers in this process");
        askers.perSecond(page, WARMING);
        if (!Nginx.isInstalled()) {
            for (int round = 1; round <= ROUNDS; round++) {
                askGateway(house, page, duration, round);
            }
            figures.line("nginx", "not compared: there is none on the PATH");
            return;
        }
        try (Nginx nginx = Nginx.start(Files.createDirectories(folder), bytes)) {
            askers.perSecond(nginx.address(), NGINX_WARMING);
            compare(house, page, nginx, duration);
        }
    }

    private void compare(LaunchedHouse house, URI page, Nginx nginx, Duration duration) {
        double ours = 0;
        double theirs = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            ours += askGateway(house, page, duration, round) / ROUNDS;
            double rate = askers.perSecond(nginx.address(), duration);
            figures.line("nginx, round " + round, "%,.0f answers/s", rate);
            theirs += rate / ROUNDS;
        }
        figures.line("gateway, nginx, ratio", "%,.0f, %,.0f answers/s, %.2f", ours, theirs, ours / theirs);
    }

    private double askGateway(LaunchedHouse house, URI page, Duration duration, int round) {
        ProcessorTime time = ProcessorTime.begin(house);
        double rate = askers.perSecond(page, duration);
        figures.line(
                "gateway, round " + round,
                "%,.0f answers/s, processors of the house %.2f",
                rate,
                time.share().house());
        return rate;
    }

    private static byte[] bytes(URI page) throws IOException {
        try (InputStream answer = page.toURL().openStream()) {
            return answer.readAllBytes();
        }
    }
}
