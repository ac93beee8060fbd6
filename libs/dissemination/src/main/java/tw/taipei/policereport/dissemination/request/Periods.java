package tw.taipei.policereport.dissemination.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.taipei.policereport.statistics.ReferencePeriod;

/**
 * Which reference periods an answer is about.
 *
 * @param exactly any of these; empty for every period
 * @param from the first day that a period may start on is that of this one, or null
 * @param to the last day that a period may end on is that of this one, or null
 */
public record Periods(List<ReferencePeriod> exactly, ReferencePeriod from, ReferencePeriod to) {

    public static final Periods ANY = new Periods(List.of(), null, null);

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final List<String> FORMS = List.of("2023-S1", "2023", "2023-06", "2023-06-20", "2023-01/2023-08");

    public Periods {
        exactly = List.copyOf(exactly);
    }

    public static Periods read(Parameters parameters) {
        return new Periods(
                parameters.list("period").stream()
                        .flatMap(text -> period(parameters, "period", text).stream())
                        .toList(),
                one(parameters, "periodFrom").orElse(null),
                one(parameters, "periodTo").orElse(null));
    }

    public static Optional<ReferencePeriod> one(Parameters parameters, String name) {
        return parameters.one(name).flatMap(text -> period(parameters, name, text));
    }

    private static Optional<ReferencePeriod> period(Parameters parameters, String name, String text) {
        try {
            return Optional.of(ReferencePeriod.valueOf(text));
        } catch (IllegalArgumentException unreadable) {
            parameters.remember(Mistake.unknown(Mistake.Kind.UNKNOWN_PERIOD, "query", name, text, candidates(text)));
            return Optional.empty();
        }
    }

    /** The periods of the year that the text names, so that the nearest can be offered; otherwise the forms. */
    private static List<String> candidates(String text) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? List.of(year.group() + "-S1", year.group() + "-S2", year.group()) : FORMS;
    }

    public boolean isAny() {
        return exactly.isEmpty() && from == null && to == null;
    }

    public boolean contains(ReferencePeriod period) {
        return (exactly.isEmpty() || exactly.contains(period))
                && (from == null || !period.start().isBefore(from.start()))
                && (to == null || !period.end().isAfter(to.end()));
    }

    /** Whether something lies inside one of these. */
    public boolean cover(ReferencePeriod inner) {
        return (exactly.isEmpty() || exactly.stream().anyMatch(period -> period.contains(inner)))
                && (from == null || !inner.start().isBefore(from.start()))
                && (to == null || !inner.end().isAfter(to.end()));
    }

    public void describe(Map<String, Object> understood) {
        if (!exactly.isEmpty()) {
            understood.put(
                    "period", exactly.stream().map(ReferencePeriod::toString).toList());
        }
        if (from != null) {
            understood.put("periodFrom", from.toString());
        }
        if (to != null) {
            understood.put("periodTo", to.toString());
        }
    }
}
