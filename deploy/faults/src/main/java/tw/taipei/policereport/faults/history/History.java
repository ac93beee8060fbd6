package tw.taipei.policereport.faults.history;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A file to which events are added, one a line, by any thread. */
public final class History implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private BufferedWriter lines;

    private History(BufferedWriter lines) {
        this.lines = lines;
    }

    public static History create(Path file) throws IOException {
        return new History(writer(file));
    }

    /** What comes from now on stands in another file. */
    public synchronized void continueIn(Path file) throws IOException {
        lines.close();
        lines = writer(file);
    }

    private static BufferedWriter writer(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    public static List<Event> read(Path file) throws IOException {
        List<Event> events = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                events.add(JSON.readValue(line, Event.class));
            }
        }
        return List.copyOf(events);
    }

    /** Now, as events tell it. */
    public static long now() {
        return micros(Instant.now());
    }

    public static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    public synchronized void add(Event event) {
        try {
            lines.write(JSON.writeValueAsString(event));
            lines.write('\n');
            lines.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the history cannot be written", e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        lines.close();
    }
}
