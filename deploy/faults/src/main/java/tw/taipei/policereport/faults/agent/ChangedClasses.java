package tw.taipei.policereport.faults.agent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;

/** Gives the classes of a folder to the process instead of its own of the same names. */
public final class ChangedClasses implements ClassFileTransformer {

    private final Path folder;

    private ChangedClasses(Path folder) {
        this.folder = folder;
    }

    /** @param folder with the class files, in the folders of their packages */
    public static void premain(String folder, Instrumentation process) {
        process.addTransformer(new ChangedClasses(Path.of(folder)));
    }

    @Override
    public byte[] transform(
            ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] original) {
        if (name == null || !name.startsWith("tw/taipei/policereport/")) {
            return null;
        }
        Path file = folder.resolve(name + ".class");
        try {
            return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
