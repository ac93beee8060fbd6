package tw.taipei.policereport.dissemination.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.statistics.Label;

/**
 * How an answer is to look, whatever its rows are.
 *
 * @param include what is opt-in: {@code provenance}, {@code notes}, {@code labels}
 * @param fields the only fields wanted; empty for all
 * @param labels in tables: {@code id}, {@code name} or {@code both}; null where the reader did not say
 * @param byteOrderMark whether a table starts with one; null where the reader did not say
 */
public record View(Language language, List<String> include, List<String> fields, String labels, Boolean byteOrderMark) {

    public static final String PROVENANCE = "provenance";
    public static final String NOTES = "notes";
    public static final String LABELS = "labels";

    public View {
        include = List.copyOf(include);
        fields = List.copyOf(fields);
    }

    public static View read(Parameters parameters, String acceptLanguage) {
        return new View(
                parameters.one("lang", Language::fromCode).orElseGet(() -> Language.negotiated(acceptLanguage)),
                parameters.codes("include", List.of(PROVENANCE, NOTES, LABELS)),
                parameters.list("fields"),
                parameters.oneOf("labels", "id", "name", "both").orElse(null),
                parameters.oneOf("bom", "true", "false").map(Boolean::valueOf).orElse(null));
    }

    /** Remembers every wanted field that rows of this kind do not have. */
    public void requireFields(Parameters parameters, List<String> known) {
        fields.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> parameters.remember(Mistake.unknownCode("fields", name, known)));
    }

    /** This view, with a byte order mark or without where the reader did not say. */
    public View marked(boolean otherwise) {
        return byteOrderMark == null ? new View(language, include, fields, labels, otherwise) : this;
    }

    /** This view, with such labels where the reader did not say. */
    public View labelled(String otherwise) {
        return labels == null ? new View(language, include, fields, otherwise, byteOrderMark) : this;
    }

    /** This view with all fields. */
    public View whole() {
        return new View(language, include, List.of(), labels, byteOrderMark);
    }

    public boolean includes(String name) {
        return include.contains(name);
    }

    public Object text(Label label) {
        return language.text(label);
    }

    public Map<String, Object> describe() {
        Map<String, Object> understood = new LinkedHashMap<>();
        understood.put("lang", language.toString());
        if (!include.isEmpty()) {
            understood.put("include", include);
        }
        if (!fields.isEmpty()) {
            understood.put("fields", fields);
        }
        return understood;
    }
}
