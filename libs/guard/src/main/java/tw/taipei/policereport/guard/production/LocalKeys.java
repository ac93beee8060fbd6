package tw.taipei.policereport.guard.production;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Recognises keys of the launcher: it keeps all of them, private ones too, in one folder. */
public final class LocalKeys {

    private LocalKeys() {}

    /**
     * Whether a key lies where another one lies that its reader must not have.
     *
     * @param location path or {@code file:} address
     * @param other file name of the other key
     */
    public static boolean isBeside(String location, String other) {
        try {
            Path file = location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location);
            return Files.exists(file.toAbsolutePath().resolveSibling(other));
        } catch (IllegalArgumentException notAFile) {
            return false;
        }
    }
}
