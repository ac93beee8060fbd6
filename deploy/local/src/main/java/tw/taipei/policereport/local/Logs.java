package tw.taipei.policereport.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks into the log of a child for what a person should be told. */
final class Logs {

    private Logs() {}

    /** The last line with one of the words, from that word on. */
    static Optional<String> lastWith(Path log, String... words) {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            return lines.flatMap(line -> Stream.of(words)
                            .filter(line::contains)
                            .map(word -> line.substring(line.indexOf(word)).strip()))
                    .reduce((earlier, later) -> later);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
