package tw.taipei.policereport.faults.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.faults.history.Event;

/** Holds a history to every promise. */
public final class Checker {

    /** A broken promise usually breaks in hundreds of answers; the first ones show it. */
    private static final int MOST_OF_A_RULE = 5;

    private static final Map<String, Rule> RULES = rules();

    private Checker() {}

    private static Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        rules.put("the history is whole", new HistoryIsWhole());
        rules.put("an answer is of one release, the one that was asked for", new AnswersAreOfOneRelease());
        rules.put("no release is seen that was not flipped", new OnlyFlippedReleasesAreSeen());
        rules.put("acknowledged means visible", EpochsNeverGoBack.afterAcknowledgement());
        rules.put("refused means invisible", new RefusedIsInvisible());
        rules.put("a document is published once", new DocumentsArePublishedOnce());
        rules.put("epochs never go back", EpochsNeverGoBack.betweenAnswers());
        rules.put("the numbers of a release never change", new NumbersNeverChange());
        rules.put("no number is there twice", new NoNumberTwice());
        rules.put("gaps are named", new GapsAreNamed());
        rules.put("every import ends", new EveryImportEnds());
        rules.put("a move follows from the move before", new MovesFollow());
        rules.put("what publishers decide is done", new DecisionsAreCarriedOut());
        rules.put("late writers are refused", new LateWritersAreRefused());
        rules.put("nothing is missing once everything runs", new NothingIsMissingWhenSettled());
        rules.put("what is acknowledged is on the disk", new SettingsAreDurable());
        return rules;
    }

    /** All violations, at most a few of each rule. */
    public static List<Violation> violations(List<Event> events) {
        Observed observed = new Observed(events);
        return RULES.entrySet().stream()
                .flatMap(rule -> rule.getValue()
                        .broken(observed)
                        .limit(MOST_OF_A_RULE)
                        .map(what -> new Violation(rule.getKey(), what)))
                .toList();
    }
}
