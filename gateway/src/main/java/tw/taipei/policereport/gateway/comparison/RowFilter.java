package tw.taipei.policereport.gateway.comparison;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tw.taipei.policereport.gateway.http.Mistakes;
import tw.taipei.policereport.gateway.service.Rows;

/** Chooses rows by the values of their fields. What a value may be, the rows themselves say. */
public final class RowFilter {

    private final Mistakes mistakes;
    private final Map<String, Object> echo = new LinkedHashMap<>();
    private final List<Choice> choices = new ArrayList<>();

    /** @param known every value that the field may have; null where the rows decide */
    private record Choice(String parameter, List<String> values, JsonPointer field, Collection<String> known) {}

    public RowFilter(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** Rows whose field is, or has, one of the given values, which are among {@code known}. */
    public RowFilter choose(String parameter, String given, JsonPointer field, Collection<String> known) {
        return add(parameter, mistakes.choices(parameter, given, known), field, known);
    }

    /** Rows whose field is, or has, one of the given values. */
    public RowFilter choose(String parameter, String given, JsonPointer field) {
        return add(parameter, Mistakes.values(given), field, null);
    }

    /** Rows whose field is one of the given values; a value that no row has leaves no row. */
    RowFilter among(String parameter, String given, JsonPointer field) {
        List<String> values = Mistakes.values(given);
        return add(parameter, values, field, values);
    }

    /** Rows whose section is one of the given ones or stands under it. @param known null where the rows decide */
    public RowFilter under(String parameter, String given, JsonPointer field, Collection<String> known) {
        String plain = given == null ? null : given.replaceAll("\\s", "");
        return known == null ? choose(parameter, plain, field) : choose(parameter, plain, field, known);
    }

    private RowFilter add(String parameter, List<String> values, JsonPointer field, Collection<String> known) {
        echo.put(parameter, values);
        choices.add(new Choice(parameter, values, field, known));
        return this;
    }

    /** The chosen rows. @throws tw.taipei.policereport.gateway.problem.ProblemException naming every mistake */
    public List<ObjectNode> of(Rows rows) {
        return of(rows, rows);
    }

    /** @param held rows of which some may have been left out of {@code rows} for another reason */
    public List<ObjectNode> of(Rows rows, Rows held) {
        Predicate<ObjectNode> chosen = row -> true;
        for (Choice choice : choices) {
            if (!choice.values.isEmpty()) {
                requireKnown(choice, held);
                chosen = chosen.and(
                        row -> RowFields.texts(row, choice.field).stream().anyMatch(value -> matches(value, choice)));
            }
        }
        mistakes.check();
        return rows.rows().stream().filter(chosen).toList();
    }

    private void requireKnown(Choice choice, Rows rows) {
        // What is unknown here may be known to a service that is away.
        if (choice.known == null && rows.gaps().isEmpty()) {
            mistakes.choices(choice.parameter, String.join(",", choice.values), values(choice, rows));
        }
    }

    private static List<String> values(Choice choice, Rows rows) {
        Set<String> values = new LinkedHashSet<>();
        rows.rows().stream()
                .flatMap(row -> RowFields.texts(row, choice.field).stream())
                .forEach(value -> {
                    if (isSection(choice)) {
                        for (int end = value.indexOf('、'); end > 0; end = value.indexOf('、', end + 1)) {
                            values.add(value.substring(0, end));
                        }
                    }
                    values.add(value);
                });
        return List.copyOf(values);
    }

    private static boolean matches(String value, Choice choice) {
        return choice.values.stream()
                .anyMatch(wanted -> value.equals(wanted) || isSection(choice) && value.startsWith(wanted + "、"));
    }

    private static boolean isSection(Choice choice) {
        return choice.field == RowFields.SECTION || choice.field == RowFields.SOURCE_SECTION;
    }

    /** Whether what was given can only be judged by rows. */
    public boolean isJudgedByRows() {
        return choices.stream().anyMatch(choice -> choice.known == null && !choice.values.isEmpty());
    }

    /** The filter as understood. */
    public Map<String, Object> echo() {
        return echo;
    }
}
