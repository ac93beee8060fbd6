package tw.taipei.policereport.local;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A headless Chromium with a profile of its own that talks to nobody but the pages it is given. */
record Chromium(Process process, URI endpoint) implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final String LISTENING = "DevTools listening on ";

    /** Leaves the tests out where there is none; a machine that decides about a change has one. */
    static void require() {
        assumeTrue(
                System.getenv("CI") != null || program().isPresent(),
                "needs Chromium, the Debian package of that name");
    }

    private static Optional<Path> program() {
        List<Path> folders =
                Stream.of(System.getenv("PATH").split(":")).map(Path::of).toList();
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start(Path folder) {
        List<String> command = new ArrayList<>(List.of(program().orElseThrow().toString()));
        // Its sandbox does not start for root, and a container's memory file system is too small for it.
        command.addAll(List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"));
        command.addAll(List.of("--disable-quic", "--disable-background-networking", "--disable-component-update"));
        command.addAll(List.of("--disable-sync", "--no-first-run", "--remote-debugging-port=0"));
        command.addAll(List.of("--user-data-dir=" + folder, "about:blank"));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Chromium(process, endpoint(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it says where it listens; what it says later is read and thrown away, so that it never waits for us. */
    private static URI endpoint(Process process) throws IOException {
        BufferedReader said = process.errorReader();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(LISTENING)) {
                Thread drain = new Thread(() -> said.lines().forEach(ignored -> {}), "chromium");
                drain.setDaemon(true);
                drain.start();
                return URI.create(line.substring(LISTENING.length()));
            }
        }
        throw new IllegalStateException(
                "Chromium ended with " + process.onExit().join().exitValue());
    }

    /** Where its first page is driven from. */
    URI pageAddress() {
        URI list = URI.create("http://" + endpoint.getAuthority() + "/json");
        try (InputStream targets = list.toURL().openStream()) {
            for (JsonNode target : new ObjectMapper().readTree(targets)) {
                if (target.path("type").asText().equals("page")) {
                    return URI.create(target.path("webSocketDebuggerUrl").asText());
                }
            }
            throw new IllegalStateException("Chromium has no page");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
