package tw.taipei.policereport.gateway.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.ReferencePeriod;

/** Collects what is wrong with the parameters of a request, so that a reader hears of everything at once. */
public final class Mistakes {

    /** @param detail what is said of it when it is the first */
    private record Mistake(ProblemKind kind, ProblemEntry entry, Label detail) {}

    private final List<Mistake> mistakes = new ArrayList<>();

    /** Parameters that the path does not have, or that are given more than once so that only one could count. */
    public void names(Map<String, List<String>> given, List<String> known) {
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> mistakes.add(new Mistake(
                        ProblemKind.UNKNOWN_PARAMETER,
                        ProblemEntry.unknown("query", name, null, known),
                        new Label("沒有「" + name + "」這個參數。", "'" + name + "' is not a parameter here."))));
        given.forEach((name, values) -> {
            if (values.size() > 1) {
                malformed(name, String.join("&", values), new Label("只給一次", "given once"));
            }
        });
    }

    /** The values of a comma-separated list, each of which must be known. */
    public List<String> choices(String name, String given, Collection<String> known) {
        List<String> values = values(given);
        List<String> all = List.copyOf(known);
        values.stream()
                .filter(value -> !all.contains(value))
                .forEach(value -> unknown(ProblemKind.UNKNOWN_CODE, name, value, all));
        return values;
    }

    /** A value that must be one of the known ones. */
    public void choice(String name, String given, Collection<String> known) {
        if (!known.contains(given)) {
            unknown(ProblemKind.UNKNOWN_CODE, name, given, List.copyOf(known));
        }
    }

    /** @return {@code fallback} when nothing is given or what is given is no such number */
    public int number(String name, String given, int fallback, int from, int to) {
        if (given == null) {
            return fallback;
        }
        if (given.matches("[0-9]{1,9}") && Integer.parseInt(given) >= from && Integer.parseInt(given) <= to) {
            return Integer.parseInt(given);
        }
        malformed(name, given, new Label(from + " 到 " + to + " 的整數", "a whole number from " + from + " to " + to));
        return fallback;
    }

    /**
     * A value with a text form of its own; empty when nothing is given or what is given has another form.
     *
     * @param form that form in Chinese; in English the parser says what is wrong
     */
    public <T> Optional<T> parsed(String name, String given, Function<String, T> parser, String form) {
        try {
            return Optional.ofNullable(given).map(parser);
        } catch (IllegalArgumentException wrong) {
            malformed(name, given, new Label(form, wrong.getMessage()));
            return Optional.empty();
        }
    }

    /** The periods of a comma-separated list of any spelling, in the canonical one. */
    public List<String> periods(String name, String given) {
        return values(given).stream()
                .flatMap(one -> period(name, one).stream())
                .map(ReferencePeriod::toString)
                .toList();
    }

    /** One period of any spelling. */
    public Optional<ReferencePeriod> period(String name, String given) {
        return parsed(name, given, ReferencePeriod::valueOf, "期間，如 2023-S1、2023、2023-06、2023-06-20 或 2023-01/2023-08");
    }

    public boolean flag(String name, String given) {
        if (given != null && !given.equals("true") && !given.equals("false")) {
            unknown(ProblemKind.INVALID_VALUE, name, given, List.of("true", "false"));
        }
        return "true".equals(given);
    }

    public void malformed(String name, String given, Label expected) {
        mistakes.add(new Mistake(
                ProblemKind.INVALID_VALUE,
                ProblemEntry.malformed(name, given, expected.en()),
                new Label(
                        name + " 的值「" + given + "」不正確，應為：" + expected.zhTw() + "。",
                        "'" + given + "' is not right for '" + name + "': " + expected.en() + ".")));
    }

    private void unknown(ProblemKind kind, String name, String given, List<String> known) {
        mistakes.add(new Mistake(
                kind,
                ProblemEntry.unknown("query", name, given, known),
                new Label(
                        "「" + given + "」不是 " + name + " 的有效代碼。", "'" + given + "' is not a value of '" + name + "'.")));
    }

    /** The parts of a comma-separated value. */
    public static List<String> values(String given) {
        return given == null ? List.of() : List.of(given.split(",", -1));
    }

    /** @throws ProblemException naming every mistake */
    public void check() {
        if (mistakes.isEmpty()) {
            return;
        }
        Mistake first = mistakes.get(0);
        String more = mistakes.size() == 1 ? "" : " (+" + (mistakes.size() - 1) + ")";
        throw new ProblemException(
                mistakes.size() == 1 ? first.kind() : ProblemKind.SEVERAL_MISTAKES,
                new Label(first.detail().zhTw() + more, first.detail().en() + more),
                mistakes.stream().map(Mistake::entry).toList());
    }
}
