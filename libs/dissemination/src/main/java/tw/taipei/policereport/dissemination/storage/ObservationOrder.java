package tw.taipei.policereport.dissemination.storage;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tw.taipei.policereport.dissemination.request.Cursor;
import tw.taipei.policereport.dissemination.request.Sorting;
import tw.taipei.policereport.statistics.Dataset;

/** A total order of observations, and the place in it where a page ended. */
public final class ObservationOrder {

    /** The order of the primary key: it costs no sorting. */
    public static final String STANDARD = "dataset,period,series";

    /** @param reader reads a value back from the text that a cursor keeps */
    private record Column(
            String sql, Function<String, Object> reader, boolean nullable, Function<StoredObservation, Object> value) {}

    private record Step(Column column, boolean descending) {}

    private static final List<String> IDENTITY = List.of("dataset", "period", "series", "area");

    private final List<Step> steps = new ArrayList<>();

    /** @param dataset the only dataset of the list, whose dimensions are then names to sort by; or null */
    public ObservationOrder(Sorting sorting, Dataset dataset) {
        Map<String, List<Column>> columns = columns(dataset);
        sorting.keys().forEach(key -> columns.get(key.name()).forEach(column -> add(column, key.descending())));
        IDENTITY.forEach(name -> columns.get(name).forEach(column -> add(column, false)));
    }

    /** The order of {@link #STANDARD}. */
    public static ObservationOrder standard() {
        return new ObservationOrder(new Sorting(List.of()), null);
    }

    /** Whether it is the order of the primary key. */
    boolean isStandard() {
        return orderBy().equals(standard().orderBy());
    }

    private void add(Column column, boolean descending) {
        if (steps.stream().noneMatch(step -> step.column().sql().equals(column.sql()))) {
            steps.add(new Step(column, descending));
        }
    }

    public static List<String> names(Dataset dataset) {
        return List.copyOf(columns(dataset).keySet());
    }

    private static Map<String, List<Column>> columns(Dataset dataset) {
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        columns.put("dataset", List.of(text("dataset", row -> row.observation().dataset())));
        columns.put(
                "period",
                List.of(
                        new Column("period_start", LocalDate::parse, false, row -> row.observation()
                                .period()
                                .start()),
                        new Column("period_end", LocalDate::parse, false, row -> row.observation()
                                .period()
                                .end())));
        columns.put("series", List.of(text("series", row -> row.observation().series())));
        columns.put("area", List.of(text("area", StoredObservation::area)));
        columns.put(
                "measure",
                List.of(text("measure", row -> row.observation().series().measure())));
        columns.put("value", List.of(new Column("value", BigDecimal::new, true, row -> row.observation()
                .value())));
        columns.put(
                "report",
                List.of(text("report", row -> row.observation().source().report())));
        columns.put(
                "line",
                List.of(
                        number("line", row -> row.observation().source().line()),
                        number("col", row -> row.observation().source().column())));
        if (dataset != null) {
            for (int i = 0; i < dataset.dimensions().size(); i++) {
                int index = i;
                columns.put(
                        dataset.dimensions().get(i).code(),
                        List.of(text(
                                ObservationQuery.code(i),
                                row -> row.observation().series().code(index))));
            }
        }
        return columns;
    }

    private static Column text(String sql, Function<StoredObservation, Object> value) {
        return new Column(sql, text -> text, false, value);
    }

    private static Column number(String sql, Function<StoredObservation, Object> value) {
        return new Column(sql, Integer::valueOf, false, value);
    }

    String orderBy() {
        List<String> parts = new ArrayList<>();
        steps.forEach(step -> parts.add(step.column().sql()
                + (step.descending() ? " desc" : "")
                + (step.column().nullable() ? " nulls last" : "")));
        return "order by " + String.join(", ", parts);
    }

    /** The sort values of a row, as a cursor keeps them. */
    public List<String> position(StoredObservation row) {
        List<String> position = new ArrayList<>();
        for (Step step : steps) {
            Object value = step.column().value().apply(row);
            position.add(value == null ? null : value.toString());
        }
        return position;
    }

    /** The rows behind a position. */
    Select after(List<String> position) {
        if (position.size() != steps.size()) {
            throw Cursor.foreign();
        }
        boolean rising = steps.stream()
                .noneMatch(step -> step.descending() || step.column().nullable());
        return new Select().add("and").add(rising ? behind(position) : after(position, 0));
    }

    /** {@code (a, b, …) > (?, ?, …)}, for which PostgreSQL enters an index in this order at the position. */
    private Select behind(List<String> position) {
        List<String> names = steps.stream().map(step -> step.column().sql()).toList();
        Object[] values = new Object[steps.size()];
        for (int i = 0; i < values.length; i++) {
            if (position.get(i) == null) {
                throw Cursor.foreign();
            }
            values[i] = value(steps.get(i).column(), position.get(i));
        }
        String marks = String.join(", ", Collections.nCopies(values.length, "?"));
        return new Select().add("(" + String.join(", ", names) + ") > (" + marks + ")", values);
    }

    /** {@code (a > ? or a = ? and (b > ? or …))}, whichever way each column goes. */
    private Select after(List<String> position, int index) {
        if (index == steps.size()) {
            return new Select().add("false");
        }
        Column column = steps.get(index).column();
        Select rest = after(position, index + 1);
        if (position.get(index) == null) {
            return new Select()
                    .add("(" + column.sql() + " is null and")
                    .add(rest)
                    .add(")");
        }
        Object value = value(column, position.get(index));
        String behind = steps.get(index).descending() ? " < ?" : " > ?";
        return new Select()
                .add("(" + column.sql() + behind, value)
                .add(column.nullable() ? "or " + column.sql() + " is null" : "")
                .add("or " + column.sql() + " = ? and", value)
                .add(rest)
                .add(")");
    }

    private static Object value(Column column, String text) {
        try {
            return column.reader().apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.foreign();
        }
    }
}
