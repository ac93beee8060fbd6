package tw.taipei.policereport.faults.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.taipei.policereport.faults.history.Event;
import tw.taipei.policereport.faults.history.Event.Submitted;

/** A document whose every submission was refused becomes no release, and none of its numbers is read anywhere. */
final class RefusedIsInvisible implements Rule {

    private record Figure(String service, String value) {}

    @Override
    public Stream<String> broken(Observed observed) {
        Set<String> taken = observed.all(Submitted.class)
                .filter(submission -> !submission.isRefused())
                .map(Submitted::document)
                .collect(Collectors.toSet());
        Map<String, Submitted> refused = new HashMap<>();
        Map<Figure, Submitted> figures = new HashMap<>();
        observed.all(Submitted.class)
                .filter(submission -> !taken.contains(submission.document()))
                .forEach(submission -> {
                    refused.put(submission.document(), submission);
                    submission
                            .figures()
                            .forEach((service, value) -> figures.put(new Figure(service, value), submission));
                });
        return Stream.concat(published(observed, refused), seen(observed, figures));
    }

    private static Stream<String> published(Observed observed, Map<String, Submitted> refused) {
        return observed.all(Event.Published.class)
                .filter(release -> refused.containsKey(release.document()))
                .map(release -> "release " + release.release() + " is of a refused document: "
                        + refused.get(release.document()));
    }

    private static Stream<String> seen(Observed observed, Map<Figure, Submitted> figures) {
        return observed.answers().flatMap(answer -> answer.services().entrySet().stream()
                .map(rows ->
                        figures.get(new Figure(rows.getKey(), rows.getValue().figure())))
                .filter(submission -> submission != null && submission.report().equals(answer.report()))
                .map(submission -> "a number of a refused document is read: " + submission + " in " + answer));
    }
}
