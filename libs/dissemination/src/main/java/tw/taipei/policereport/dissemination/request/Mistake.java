package tw.taipei.policereport.dissemination.request;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Moment;
import tw.taipei.policereport.statistics.Spelling;

/**
 * One thing that is wrong with a request.
 *
 * @param in {@code query} or {@code path}
 * @param allowed everything that would have been right, empty where that is no list
 * @param didYouMean the allowed value that is spelt most like the given one, or null
 */
public record Mistake(
        Kind kind, String in, String name, String value, List<String> allowed, String didYouMean, Label detail) {

    /** What kind of mistake. */
    public enum Kind {
        UNKNOWN_PARAMETER,
        UNKNOWN_CODE,
        UNKNOWN_DATASET,
        UNKNOWN_REPORT,
        UNKNOWN_OBSERVATION,
        UNKNOWN_PROGRAMME,
        UNKNOWN_PERIOD,
        INVALID_VALUE
    }

    public Mistake {
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(in, "in is null");
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(detail, "detail is null");
        allowed = List.copyOf(allowed);
    }

    public static Mistake unknownParameter(String name, List<String> allowed) {
        String nearest = nearest(name, allowed);
        Label detail = new Label(
                "「" + name + "」不是這個資源的參數" + hintZh(nearest) + "。",
                "'" + name + "' is not a parameter of this resource" + hint(nearest) + ".");
        return new Mistake(Kind.UNKNOWN_PARAMETER, "query", name, null, allowed, nearest, detail);
    }

    public static Mistake unknownCode(String name, String value, List<String> allowed) {
        return unknown(Kind.UNKNOWN_CODE, "query", name, value, allowed);
    }

    static Mistake foreignCursor() {
        Label detail = new Label(
                "cursor 屬於另一個查詢，請由第一頁開始。", "The cursor belongs to another question; start at its first page.");
        return new Mistake(Kind.INVALID_VALUE, "query", "cursor", null, List.of(), null, detail);
    }

    static Mistake unreadableMoment(String name, String value) {
        Label detail = new Label(
                "「" + value + "」不是 RFC 3339 的時刻，例如 " + Moment.EXAMPLE + "。",
                "'" + value + "' is not a moment in RFC 3339, such as " + Moment.EXAMPLE + ".");
        return new Mistake(Kind.INVALID_VALUE, "query", name, value, List.of(), null, detail);
    }

    public static Mistake neitherReleaseNorMoment(String name, String value) {
        Label detail = new Label(
                "「" + value + "」不是版次編號，也不是 RFC 3339 的時刻；例如 3 或 " + Moment.EXAMPLE + "。",
                "'" + value + "' is neither the number of a release nor a moment in RFC 3339, such as 3 or "
                        + Moment.EXAMPLE + ".");
        return new Mistake(Kind.INVALID_VALUE, "query", name, value, List.of(), null, detail);
    }

    /** Both parameters choose a release; which one is meant, nobody can know. */
    public static Mistake twoReleases() {
        Label detail =
                new Label("release 與 asOf 都指定版次，請擇一。", "'release' and 'asOf' both name a release; give one of them.");
        return new Mistake(Kind.INVALID_VALUE, "query", "asOf", null, List.of(), null, detail);
    }

    /** A value that is not among those of its name. */
    public static Mistake unknown(Kind kind, String in, String name, String value, List<String> allowed) {
        String nearest = nearest(value, allowed);
        Label detail = new Label(
                "「" + value + "」不是 " + name + " 的有效代碼" + hintZh(nearest) + "。",
                "'" + value + "' is not a value of '" + name + "'" + hint(nearest) + ".");
        return new Mistake(kind, in, name, value, allowed, nearest, detail);
    }

    /** @param why a sentence that says what is wrong, in English */
    public static Mistake invalid(String name, String value, String why) {
        Label detail = new Label("「" + value + "」不是 " + name + " 的有效值。", why);
        return new Mistake(Kind.INVALID_VALUE, "query", name, value, List.of(), null, detail);
    }

    private static String nearest(String given, List<String> allowed) {
        return Spelling.nearest(given, allowed).orElse(null);
    }

    private static String hint(String nearest) {
        return nearest == null ? "" : " (did you mean '" + nearest + "'?)";
    }

    private static String hintZh(String nearest) {
        return nearest == null ? "" : "（是否為「" + nearest + "」？）";
    }

    static String details(List<Mistake> mistakes) {
        return mistakes.stream().map(mistake -> mistake.detail().en()).collect(Collectors.joining(" "));
    }
}
