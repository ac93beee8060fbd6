package tw.taipei.policereport.statistics;

import java.util.Objects;

/**
 * A caveat or definition that travels with observations and comparisons.
 *
 * @param effect what the note does to a comparison that it touches
 * @param source where the report prints it; null for a caveat that the report does not print
 * @param published the printed text of the note; null with a null source
 */
public record Note(String code, Label text, Comparability.Level effect, Source source, String published) {

    public Note {
        Objects.requireNonNull(code, "code is null");
        Objects.requireNonNull(text, "text is null");
        Objects.requireNonNull(effect, "effect is null");
        if ((source == null) != (published == null)) {
            throw new IllegalArgumentException(
                    "a printed note has a source and a published text, another has neither: " + code);
        }
    }
}
