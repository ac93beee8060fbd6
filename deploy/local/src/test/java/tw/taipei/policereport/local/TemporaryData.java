package tw.taipei.policereport.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders and ports for tests: the PostgreSQL programs are unpacked once for all of them. */
final class TemporaryData {

    private static Path unpacked;

    private TemporaryData() {}

    /** A data folder as the launcher would make it, with the programs in place. */
    static DataFolder open(Path folder) {
        DataFolder data = DataFolder.open(folder);
        try {
            Path programs = programs();
            Path link = data.root().resolve(programs.getFileName());
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, programs);
            }
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the programs out again, so that whoever deletes the folder meets no link. */
    static void close(DataFolder data) {
        try {
            Files.deleteIfExists(data.root().resolve(programs().getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        data.close();
    }

    private static synchronized Path programs() throws IOException {
        if (unpacked == null) {
            Path parent = Path.of(System.getProperty("test.programs")).toAbsolutePath();
            Files.createDirectories(parent);
            unpacked = PostgresBinaries.unpack(parent).folder();
        }
        return unpacked;
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
