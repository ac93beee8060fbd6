package tw.taipei.policereport.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** Everything that a house keeps between two starts. One launcher at a time holds it. */
final class DataFolder implements AutoCloseable {

    private static final String LOCK = "launcher.lock";

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Makes the folder if there is none, and holds it until {@link #close}. */
    static DataFolder open(Path folder) {
        Path root = folder.toAbsolutePath();
        try {
            if (Files.exists(root) && !Files.isDirectory(root)) {
                throw new RefusalException(root + " is a file; the data needs a folder.");
            }
            Files.createDirectories(root);
            if (!Files.exists(root.resolve(LOCK)) && !isEmpty(root)) {
                throw new RefusalException(root + " holds files that this launcher did not make;"
                        + " choose an empty or a new folder with --data.");
            }
            root = root.toRealPath();
            FileChannel channel = FileChannel.open(
                    root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!held(channel)) {
                channel.close();
                throw new RefusalException(
                        "Another launcher is using " + root + "; stop it first, or choose another folder with --data.");
            }
            return new DataFolder(root, channel);
        } catch (IOException e) {
            throw new RefusalException("The data folder " + root + " cannot be used: " + e + ".", e);
        }
    }

    private static boolean held(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    Path root() {
        return root;
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Passwords passwords() {
        return new Passwords(root.resolve("passwords"));
    }

    SigningKeys keys() {
        return new SigningKeys(root.resolve("keys"));
    }

    /** A fresh log file; what the start before wrote is kept beside it with the ending {@code .1}. */
    Path freshLog(String name) {
        Path log = root.resolve("logs").resolve(name + ".log");
        try {
            Files.createDirectories(log.getParent());
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new RefusalException("The log " + log + " cannot be written: " + e + ".", e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new RefusalException("The lock of " + root + " cannot be given back: " + e + ".", e);
        }
    }
}
