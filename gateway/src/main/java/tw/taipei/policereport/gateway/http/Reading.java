package tw.taipei.policereport.gateway.http;

import java.util.List;
import java.util.Objects;
import tw.taipei.policereport.gateway.service.Gap;

/**
 * What a resource answers, before it becomes bytes. Labels in it are in both languages.
 *
 * @param gaps what is missing; only an answer without gaps is kept
 * @param next the link to the next page, null on the last
 * @param table the same as a table; null for what is none
 */
public record Reading(Object body, List<Gap> gaps, String next, Tabulated table) {

    public Reading {
        Objects.requireNonNull(body, "body is null");
        gaps = List.copyOf(gaps);
    }

    public Reading(Object body, List<Gap> gaps, String next) {
        this(body, gaps, next, null);
    }

    /** This answer, which is also a table. */
    public Reading as(Tabulated rows) {
        return new Reading(body, gaps, next, rows);
    }

    public static Reading whole(Object body) {
        return new Reading(body, List.of(), null);
    }

    boolean isWhole() {
        return gaps.isEmpty();
    }
}
