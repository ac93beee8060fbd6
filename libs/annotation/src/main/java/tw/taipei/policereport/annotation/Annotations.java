package tw.taipei.policereport.annotation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The annotations of one report, by the titles that the report prints. */
public final class Annotations {

    /** A report that nobody has annotated. */
    public static final Annotations NONE = new Annotations(List.of());

    /**
     * An annotation and the items that it is about.
     *
     * @param line 1-based line of the file
     */
    public record Row(int line, TitlePath title, Annotation annotation) {
        public Row {
            Objects.requireNonNull(title, "title is null");
            Objects.requireNonNull(annotation, "annotation is null");
        }
    }

    private final List<Row> rows;
    private final Map<String, List<Row>> byTitle;

    Annotations(List<Row> rows) {
        this.rows = List.copyOf(rows);
        this.byTitle =
                rows.stream().collect(Collectors.groupingBy(row -> row.title().folded()));
    }

    /** In the order of the file. */
    public List<Row> rows() {
        return rows;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * The annotation that names an item; of several, the one that names most of the items around it.
     *
     * @param item with the titles of all items around it
     */
    public Optional<Annotation> of(TitlePath item) {
        return row(item).map(Row::annotation);
    }

    private Optional<Row> row(TitlePath item) {
        return byTitle.getOrDefault(item.folded(), List.of()).stream()
                .filter(row -> row.title().names(item))
                .max(Comparator.comparingInt(row -> row.title().titles().size()));
    }

    /** The rows that are about none of these items. */
    public List<Row> unused(Collection<TitlePath> items) {
        Set<Row> used = items.stream().flatMap(item -> row(item).stream()).collect(Collectors.toSet());
        return rows.stream().filter(row -> !used.contains(row)).toList();
    }
}
