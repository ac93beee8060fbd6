package tw.taipei.policereport.proof.printing;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The text of a report.
 *
 * @param owners for each line the row or block that it was set for; null for lines between
 */
public record SetReport(String text, List<Object> owners) {

    /** The 1-based lines that a row or block was set on. */
    public List<Integer> lines(Object owner) {
        return IntStream.range(0, owners.size())
                .filter(line -> owners.get(line) == owner)
                .mapToObj(line -> line + 1)
                .toList();
    }
}
