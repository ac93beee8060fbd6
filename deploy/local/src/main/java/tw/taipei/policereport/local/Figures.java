package tw.taipei.policereport.local;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Objects;

/** Prints what was measured, a line each, as soon as it is known. */
final class Figures {

    private final PrintStream out;

    Figures(PrintStream out) {
        this.out = Objects.requireNonNull(out, "out is null");
    }

    /** @param format of the figures, in the words of {@link String#format} */
    void line(String what, String format, Object... figures) {
        out.printf("%-64s %s%n", what, String.format(Locale.ROOT, format, figures));
        out.flush();
    }

    /** What the processes were given beside what the launcher gives them, which decides how fast they are. */
    void furtherJavaOptions() {
        String options = String.join(" ", ChildCommand.furtherOptions());
        line("further Java options", "%s", options.isEmpty() ? "none" : options);
    }
}
