package tw.taipei.policereport.faults.check;

import java.util.stream.Stream;

/** An answer holds each number once. */
final class NoNumberTwice implements Rule {

    @Override
    public Stream<String> broken(Observed observed) {
        return observed.answers()
                .filter(answer -> answer.services().values().stream().anyMatch(rows -> rows.count() != rows.distinct()))
                .map(answer -> "an id stands there twice: " + answer);
    }
}
