package tw.taipei.policereport.gateway.catalogue.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.taipei.policereport.statistics.Label;

/**
 * A dataset as a catalogue describes it.
 *
 * @param issued when a number of it was first published
 * @param modified when a report that prints its numbers was last published
 */
public record CataloguedDataset(
        String service,
        String code,
        Label title,
        Label description,
        List<Term> dimensions,
        List<Label> measures,
        List<Label> notes,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        List<String> themes,
        PublishedCsv csv,
        Instant issued,
        Instant modified) {

    static CataloguedDataset of(
            String service, DatasetRow row, List<String> themes, PublishedCsv csv, Instant issued, Instant modified) {
        return new CataloguedDataset(
                service,
                row.id(),
                row.title(),
                row.description(),
                row.dimensions(),
                row.measures().stream().map(DatasetRow.Measure::label).toList(),
                row.notes().stream().map(DatasetRow.Note::text).toList(),
                row.periods().stream().map(DatasetRow.Period::start).min(Comparator.naturalOrder()),
                row.periods().stream().map(DatasetRow.Period::end).max(Comparator.naturalOrder()),
                themes,
                csv,
                issued,
                modified);
    }

    /** Its name among all datasets of all services, in ASCII. */
    public String identifier() {
        return new DatasetNames.Name(service, code).identifier();
    }

    /** What the columns of its CSV mean, in their order. */
    public List<CsvColumn> columns() {
        return csv.columns().stream()
                .map(name -> CsvColumn.of(name, dimensions))
                .toList();
    }

    /** Words to find it by, of letters, digits, spaces and hyphens: portals take no others. */
    public List<Label> keywords() {
        return Stream.of(
                        Stream.of(title), measures.stream(), dimensions.stream().map(Term::label))
                .flatMap(labels -> labels)
                .map(label -> new Label(keyword(label.zhTw()), keyword(label.en())))
                .distinct()
                .toList();
    }

    private static String keyword(String text) {
        return text.replaceAll("[^\\p{L}\\p{N} _-]+", " ").replaceAll(" +", " ").strip();
    }
}
