package tw.taipei.policereport.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One house of five real processes for all tests, started by the first that asks and stopped after the last. */
final class SharedHouse implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(SharedHouse.class);

    /** The house in JUnit's own store, which closes it. */
    private record Stored(LaunchedHouse house) implements AutoCloseable {

        @Override
        public void close() {
            house.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == HouseClient.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Stored stored = context.getRoot().getStore(NAMESPACE).computeIfAbsent("house", key -> start(), Stored.class);
        return new HouseClient(stored.house());
    }

    private static Stored start() {
        LaunchedHouse house = LaunchedHouse.start(launcher(), emptyData("shared"));
        house.awaitReady();
        return new Stored(house);
    }

    /** The built launcher, run with the Java of the tests. */
    static List<String> launcher() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Dpolice-report.project=" + System.getProperty("house.directory"),
                "-jar",
                System.getProperty("launcher.jar"));
    }

    /** A folder below the build's, so that the logs of a failed run can be read. */
    static Path emptyData(String name) {
        Path folder = Path.of(System.getProperty("house.data"), name);
        try {
            Folders.delete(folder);
            Files.createDirectories(folder.getParent());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
