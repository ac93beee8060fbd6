package tw.taipei.policereport.faults.check;

import java.util.Objects;
import java.util.stream.Stream;
import tw.taipei.policereport.faults.history.Event.Answered;

/** The figures of all services in an answer are those of the one document that its release shows. */
final class AnswersAreOfOneRelease implements Rule {

    @Override
    public Stream<String> broken(Observed observed) {
        return observed.answers().flatMap(answer -> broken(answer, observed));
    }

    private static Stream<String> broken(Answered answer, Observed observed) {
        if (answer.release() == null) {
            return Stream.of("an answer names no release: " + answer);
        }
        if (answer.asked() != null && !answer.asked().equals(answer.release())) {
            return Stream.of("release " + answer.asked() + " was asked for, and release " + answer.release()
                    + " answered: " + answer);
        }
        return observed.figures(answer.release(), answer.report()).stream()
                .flatMap(printed -> answer.services().entrySet().stream()
                        .filter(rows -> !Objects.equals(rows.getValue().figure(), printed.get(rows.getKey())))
                        .map(rows -> rows.getKey() + " shows " + rows.getValue().figure() + " where release "
                                + answer.release() + " has " + printed.get(rows.getKey()) + ": " + answer));
    }
}
