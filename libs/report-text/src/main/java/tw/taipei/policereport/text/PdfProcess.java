package tw.taipei.policereport.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads a PDF in a process of its own. A few bytes can make the library fill any memory or run for ever, where no check
 * of ours is asked; only the end of a process is sure to end that.
 */
final class PdfProcess {

    private static final List<String> OPTIONS = List.of(
            "-Xmx128m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true");

    private static final int LONGEST_ANSWER = 4 * TextSize.MOST_CHARACTERS;

    private final byte[] bytes;

    PdfProcess(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Empty when the time is over. */
    Optional<PdfAnswer> answer(long nanoseconds) {
        Process process = start();
        CompletableFuture<Void> end = CompletableFuture.runAsync(
                process::destroyForcibly, CompletableFuture.delayedExecutor(nanoseconds, TimeUnit.NANOSECONDS));
        byte[] answer;
        try {
            answer = exchange(process);
        } finally {
            process.destroyForcibly();
        }
        return end.cancel(false) ? Optional.of(PdfAnswer.of(answer)) : Optional.empty();
    }

    private byte[] exchange(Process process) {
        try (OutputStream out = process.getOutputStream()) {
            out.write(bytes);
        } catch (IOException gone) {
            // What it had to say before it ended is read below.
        }
        try {
            return process.getInputStream().readNBytes(LONGEST_ANSWER);
        } catch (IOException gone) {
            return new byte[0];
        }
    }

    private static Process start() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", classPath(), PdfProgram.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // It needs none of the passwords that stand there.
        builder.environment().clear();
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("no process to read a PDF in", e);
        }
    }

    private static String classPath() {
        Stream<Class<?>> needed = Stream.of(
                PdfProgram.class, PDDocument.class, RandomAccessRead.class, TrueTypeFont.class, LogFactory.class);
        return Stream.concat(needed, loggerOfQuarkus().stream())
                .map(PdfProcess::place)
                .distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    /** Quarkus puts a bridge to its own logging in place of the logging of the PDF library. */
    private static Optional<Class<?>> loggerOfQuarkus() {
        try {
            return Optional.of(Class.forName("org.jboss.logging.Logger", false, PdfProcess.class.getClassLoader()));
        } catch (ClassNotFoundException plain) {
            return Optional.empty();
        }
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type + " was loaded from no file", e);
        }
    }
}
