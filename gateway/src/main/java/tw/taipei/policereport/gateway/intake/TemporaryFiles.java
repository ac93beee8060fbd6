package tw.taipei.policereport.gateway.intake;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Files that a request needs for a while. Their names say whose they are, so that those of a killed process are found. */
@Singleton
class TemporaryFiles {

    private static final Logger LOG = Logger.getLogger(TemporaryFiles.class);
    private static final String PREFIX = "police-report-series-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{1,18})-.*");
    private static final long OWN = ProcessHandle.current().pid();

    static Path make() {
        try {
            return Files.createTempFile(PREFIX + OWN + "-", ".csv");
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary file can be made", e);
        }
    }

    static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("a temporary file cannot be deleted", e);
        }
    }

    void start(@Observes StartupEvent started) {
        try {
            clear(Path.of(System.getProperty("java.io.tmpdir")));
        } catch (UncheckedIOException unreadable) {
            LOG.warn("what a killed process may have left in the temporary folder stays there", unreadable);
        }
    }

    /** Deletes what processes have left that are no more. A process that begins has made none, whatever its number. */
    static void clear(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> left = files.filter(TemporaryFiles::isLeft).toList();
            left.forEach(TemporaryFiles::delete);
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary folder cannot be read", e);
        }
    }

    private static boolean isLeft(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return false;
        }
        long process = Long.parseLong(name.group(1));
        return process == OWN || ProcessHandle.of(process).isEmpty();
    }
}
