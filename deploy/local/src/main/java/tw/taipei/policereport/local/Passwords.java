package tw.taipei.policereport.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;

/**
 * The passwords of the database roles: one file for each role, named like it. The same shape as the secrets of a
 * container engine, so that {@code migrate} reads either.
 */
record Passwords(Path folder) {

    static final String ADMINISTRATOR = "postgres";
    private static final int RANDOM_BYTES = 24;

    Passwords {
        Objects.requireNonNull(folder, "folder is null");
    }

    Path file(String role) {
        return folder.resolve(role);
    }

    boolean has(String role) {
        return Files.isRegularFile(file(role));
    }

    String of(String role) {
        try {
            return Files.readString(file(role)).strip();
        } catch (IOException e) {
            throw new RefusalException("The password of " + role + " cannot be read from " + file(role) + ".", e);
        }
    }

    /** Makes up a password for each role that has none yet. */
    void complete() {
        PrivateFiles.createFolder(folder);
        create(ADMINISTRATOR);
        for (Program program : Program.values()) {
            create(program.owner());
            create(program.schema());
        }
    }

    private void create(String role) {
        if (has(role)) {
            return;
        }
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        try {
            PrivateFiles.write(file(role), password + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
