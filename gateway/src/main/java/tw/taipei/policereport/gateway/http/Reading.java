package tw.taipei.policereport.gateway.http;

import java.util.List;
import java.util.Objects;
import tw.taipei.policereport.gateway.service.Gap;

/**
 * What a resource answers, before it becomes bytes. Labels in it are in both languages.
 *
 * @param gaps what is missing; only an answer without gaps is kept
 * @param next the link to the next page, null on the last
 */
public record Reading(Object body, List<Gap> gaps, String next) {

    public Reading {
        Objects.requireNonNull(body, "body is null");
        gaps = List.copyOf(gaps);
    }

    public static Reading whole(Object body) {
        return new Reading(body, List.of(), null);
    }

    boolean isWhole() {
        return gaps.isEmpty();
    }
}
