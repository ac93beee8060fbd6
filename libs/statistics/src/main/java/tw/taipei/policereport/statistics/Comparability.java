package tw.taipei.policereport.statistics;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Whether two numbers may be set side by side, with the codes of the notes that say why not, or what the
 * numbers mean.
 *
 * @param notes each code once: those of the current number, those of the base, then what the periods themselves tell
 */
public record Comparability(Level level, List<String> notes) {

    /** From harmless to harmful; a comparison takes the most harmful of its notes. */
    public enum Level {
        COMPARABLE("comparable"),
        CAUTION("caution"),
        NOT_COMPARABLE("not-comparable");

        private final String text;

        Level(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    public static final Comparability FAIR = new Comparability(Level.COMPARABLE, List.of());

    public Comparability {
        Objects.requireNonNull(level, "level is null");
        notes = List.copyOf(Objects.requireNonNull(notes, "notes is null"));
    }

    /** This judgement with one more reason; the level never becomes more lenient. */
    public Comparability and(Level reason, String note) {
        Objects.requireNonNull(reason, "reason is null");
        Objects.requireNonNull(note, "note is null");
        Set<String> all = new LinkedHashSet<>(notes);
        all.add(note);
        return new Comparability(reason.compareTo(level) > 0 ? reason : level, List.copyOf(all));
    }
}
