package tw.taipei.policereport.dissemination.openapi;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Codes as names that generated clients can use. */
final class Names {

    private Names() {}

    /** {@code crime-statistics} as {@code CrimeStatistics}. */
    static String type(String code) {
        return Arrays.stream(code.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
