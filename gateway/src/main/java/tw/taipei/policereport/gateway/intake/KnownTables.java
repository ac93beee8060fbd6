package tw.taipei.policereport.gateway.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tw.taipei.policereport.statistics.Spelling;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Section;
import tw.taipei.policereport.text.Span;
import tw.taipei.policereport.transcription.ReadingSummary;

/** What all services together know of tables, to say where something unknown may belong. */
final class KnownTables {

    private final ReportText text;
    /** Each known label and the dataset of its numbers, of several services the first. */
    private final Map<String, String> rows = new TreeMap<>();

    private final Map<String, String> headings = new TreeMap<>();

    KnownTables(ReportText text, List<ReadingSummary> summaries) {
        this.text = text;
        summaries.forEach(summary -> summary.datasets().forEach(rows::putIfAbsent));
        summaries.forEach(summary -> summary.headings().forEach(headings::putIfAbsent));
    }

    Set<String> labels() {
        return rows.keySet();
    }

    /** The known row most like a label. */
    Optional<String> rowLike(String label) {
        return Spelling.nearest(label, rows.keySet());
    }

    String datasetOf(String knownRow) {
        return rows.get(knownRow);
    }

    /** Of the row most like one of the labels, else of the innermost heading above; null when there is neither. */
    String datasetNear(List<String> labels, Span printed) {
        return labels.stream()
                .flatMap(label -> rowLike(label).stream())
                .findFirst()
                .map(rows::get)
                .orElseGet(() -> datasetBelow(text.sectionsAt(printed.start())));
    }

    private String datasetBelow(List<Section> sections) {
        for (int depth = sections.size() - 1; depth >= 0; depth--) {
            Section section = sections.get(depth);
            Optional<String> heading = headings.keySet().stream()
                    .filter(words -> text.isHeaded(section, words))
                    .findFirst();
            if (heading.isPresent()) {
                return headings.get(heading.get());
            }
        }
        return null;
    }
}
