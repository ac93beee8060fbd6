package tw.taipei.policereport.faults.check;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tw.taipei.policereport.faults.history.Event;
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
        Optional<Event.Submitted> document = observed.document(answer.release(), answer.report());
        return document.stream().flatMap(shown -> answer.services().entrySet().stream()
                .filter(rows -> isOfAnother(rows, shown))
                .map(rows -> rows.getKey() + " shows " + rows.getValue().figure() + " where the document of release "
                        + answer.release() + " prints " + shown.figures().get(rows.getKey()) + ": " + answer));
    }

    private static boolean isOfAnother(Map.Entry<String, Event.Rows> rows, Event.Submitted shown) {
        String printed = shown.figures().get(rows.getKey());
        return rows.getValue().figure() != null
                && !Objects.equals(rows.getValue().figure(), printed);
    }
}
