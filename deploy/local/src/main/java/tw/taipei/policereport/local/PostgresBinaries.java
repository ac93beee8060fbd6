package tw.taipei.policereport.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs that came with the build, unpacked into a folder. */
record PostgresBinaries(Path folder, String version) {

    /** Headers and static libraries, which only a compiler reads. */
    private static final List<String> NOT_NEEDED = List.of("include/", "lib/pkgconfig/", "lib/postgresql/pgxs/");

    /** Unpacks them below the given folder unless they are there. */
    static PostgresBinaries unpack(Path parent) {
        String version = builtVersion();
        Path folder = parent.resolve("postgresql-" + version);
        try {
            if (!Files.isDirectory(folder)) {
                Path part = parent.resolve(folder.getFileName() + ".part");
                Folders.delete(part);
                unpackTo(part);
                Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            return new PostgresBinaries(folder.toRealPath(), version);
        } catch (IOException e) {
            throw new RefusalException("PostgreSQL cannot be unpacked into " + folder + ": " + e + ".", e);
        }
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /** Data of another major version is not readable by these programs. */
    String majorVersion() {
        return version.substring(0, version.indexOf('.'));
    }

    private static String builtVersion() {
        Properties properties = new Properties();
        try (InputStream in = PostgresBinaries.class.getResourceAsStream("/launcher.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new IllegalStateException("launcher.properties is missing from the launcher's jar", e);
        }
        return properties.getProperty("postgresql.version");
    }

    private static String resource() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "/postgres-" + system + "-" + machine + ".txz";
    }

    private static void unpackTo(Path folder) throws IOException {
        Path archive = folder.resolveSibling(folder.getFileName() + ".txz");
        copyArchive(archive);
        if (!unpackByTar(archive, folder)) {
            Folders.delete(folder);
            unpackByItself(archive, folder);
        }
        Files.delete(archive);
    }

    static void copyArchive(Path file) throws IOException {
        try (InputStream in = PostgresBinaries.class.getResourceAsStream(resource())) {
            if (in == null) {
                throw new RefusalException("This build carries no PostgreSQL for " + System.getProperty("os.name")
                        + " on " + System.getProperty("os.arch") + "; use docker compose instead.");
            }
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The system's tar and xz need a quarter of the time, which is seconds of the first start; not every system has both. */
    static boolean unpackByTar(Path archive, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> tar = List.of("tar", "-xJf", archive.toString(), "-C", folder.toString(), "--no-same-owner");
        return ShortCommand.run(tar).succeeded();
    }

    static void unpackByItself(Path file, Path folder) throws IOException {
        try (TarArchiveInputStream archive =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(Files.newInputStream(file))))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (isNeeded(entry.getName())) {
                    unpack(archive, entry, folder);
                }
            }
        }
    }

    private static boolean isNeeded(String name) {
        return !name.endsWith(".a") && NOT_NEEDED.stream().noneMatch(name::startsWith);
    }

    private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("the archive names a file outside of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(archive, target);
            boolean runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
