package tw.taipei.policereport.faults.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.taipei.policereport.faults.check.Observed.Acknowledged;
import tw.taipei.policereport.faults.history.Event.Answered;

/**
 * The pointer is one register: who asks after another has been answered, or after an editor has been told, gets the same
 * epoch or a later one. A service may be behind the gateway, but never behind itself.
 */
final class EpochsNeverGoBack implements Rule {

    /** That an epoch was certainly reached. */
    private record Reached(long end, long epoch) {}

    private final boolean byAcknowledgement;

    private EpochsNeverGoBack(boolean byAcknowledgement) {
        this.byAcknowledgement = byAcknowledgement;
    }

    static EpochsNeverGoBack afterAcknowledgement() {
        return new EpochsNeverGoBack(true);
    }

    static EpochsNeverGoBack betweenAnswers() {
        return new EpochsNeverGoBack(false);
    }

    @Override
    public Stream<String> broken(Observed observed) {
        if (byAcknowledgement) {
            Stream<String> lost = Stream.concat(notInTheLog(observed), unknownAgain(observed));
            return Stream.concat(lost, broken(observed, unpinned(observed, Observed.GATEWAY), acknowledged(observed)));
        }
        Map<String, List<Answered>> places = observed.answers()
                .filter(EpochsNeverGoBack::isUnpinned)
                .collect(Collectors.groupingBy(Answered::place));
        return places.values().stream().flatMap(answers -> broken(observed, answers, List.of()));
    }

    private static boolean isUnpinned(Answered answer) {
        return answer.asked() == null && answer.release() != null;
    }

    private static List<Answered> unpinned(Observed observed, String place) {
        return observed.answers()
                .filter(answer -> isUnpinned(answer) && answer.place().equals(place))
                .toList();
    }

    private static Stream<String> notInTheLog(Observed observed) {
        return observed.acknowledged()
                .filter(told -> observed.movesTo(told.release()).findAny().isEmpty())
                .map(told -> "was acknowledged and is in no log: " + told.event());
    }

    private static Stream<String> unknownAgain(Observed observed) {
        Map<Long, Long> told =
                observed.acknowledged().collect(Collectors.toMap(Acknowledged::release, Acknowledged::end, Math::min));
        return observed.all(Answered.class)
                .filter(answer -> "UNKNOWN_RELEASE".equals(answer.code()) && answer.asked() != null)
                .filter(answer -> told.getOrDefault(answer.asked(), Long.MAX_VALUE) < answer.start())
                .map(answer -> "was acknowledged before: " + answer);
    }

    private static List<Reached> acknowledged(Observed observed) {
        List<Reached> reached = new ArrayList<>();
        observed.acknowledged().forEach(told -> observed.movesTo(told.release())
                .findFirst()
                .ifPresent(move -> reached.add(new Reached(told.end(), move.epoch()))));
        return reached;
    }

    private Stream<String> broken(Observed observed, List<Answered> answers, List<Reached> acknowledged) {
        PriorityQueue<Reached> ends = new PriorityQueue<>(Comparator.comparingLong(Reached::end));
        ends.addAll(acknowledged);
        List<String> broken = new ArrayList<>();
        long least = 0;
        for (Answered answer : answers.stream()
                .sorted(Comparator.comparingLong(Answered::start))
                .toList()) {
            while (!ends.isEmpty() && ends.peek().end() < answer.start()) {
                least = Math.max(least, ends.poll().epoch());
            }
            OptionalLong epoch = epoch(observed, answer, least);
            if (epoch.isEmpty()) {
                broken.add("epoch " + least + " had been reached, and release " + answer.release()
                        + " is of an earlier one: " + answer);
            } else if (!byAcknowledgement) {
                ends.add(new Reached(answer.end(), epoch.getAsLong()));
            }
        }
        return broken.stream();
    }

    /** The earliest epoch that the answer can be of. */
    private static OptionalLong epoch(Observed observed, Answered answer, long least) {
        return observed.moves().tailMap(least).values().stream()
                .filter(move -> move.release() == answer.release() && move.at() <= answer.end())
                .mapToLong(move -> move.epoch())
                .findFirst();
    }
}
