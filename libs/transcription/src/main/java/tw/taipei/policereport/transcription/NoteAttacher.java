package tw.taipei.policereport.transcription;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Note;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.statistics.SeriesKey;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Span;

/** Ties caveats to the numbers that they are about. A printed remark counts only where the report prints it. */
final class NoteAttacher {

    private final SubjectDomain domain;
    private final Draft draft;

    NoteAttacher(SubjectDomain domain, Draft draft) {
        this.domain = domain;
        this.draft = draft;
    }

    void attach() {
        List<NoteRule> applying = new ArrayList<>();
        List<String> noted = new ArrayList<>();
        for (NoteRule rule : domain.notes()) {
            Span printed = rule.isStanding() ? null : find(rule);
            if (!rule.isStanding() && printed == null) {
                continue;
            }
            applying.add(rule);
            if (!noted.contains(rule.code())) {
                noted.add(rule.code());
                draft.note(note(rule, printed), printed);
            }
        }
        draft.observations().replaceAll(observation -> withNotes(observation, applying));
    }

    private Span find(NoteRule rule) {
        ReportText text = draft.text();
        Matcher matcher = RulePattern.matcher(rule.pattern(), text.compact());
        return matcher.find() ? text.compact().original(matcher.start(), matcher.end()) : null;
    }

    private Note note(NoteRule rule, Span printed) {
        if (printed == null) {
            return new Note(rule.code(), rule.text(), rule.effect(), null, null);
        }
        String published = draft.text().printed(printed);
        return new Note(
                rule.code(),
                new Label(published, rule.text().en() + datesIn(printed)),
                rule.effect(),
                draft.source(printed),
                published);
    }

    /** The dates of the printed words for who cannot read them; not the year of a month that they name as well. */
    private String datesIn(Span printed) {
        List<ReferencePeriod> dates = new DateReader(
                        draft.text(), draft.periods().current())
                .dates(printed.start(), printed.end()).stream()
                        .map(DatedText::period)
                        .distinct()
                        .toList();
        String named = dates.stream()
                .filter(date -> dates.stream().noneMatch(other -> isWithin(other, date)))
                .map(ReferencePeriod::toString)
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "" : " Dates named: " + named + ".";
    }

    private static boolean isWithin(ReferencePeriod inner, ReferencePeriod outer) {
        return !inner.equals(outer)
                && !inner.start().isBefore(outer.start())
                && !inner.end().isAfter(outer.end());
    }

    private Observation withNotes(Observation observation, List<NoteRule> rules) {
        List<String> codes = rules.stream()
                .filter(rule -> applies(rule, observation))
                .map(NoteRule::code)
                .distinct()
                .toList();
        return codes.isEmpty()
                ? observation
                : new Observation(
                        observation.dataset(),
                        observation.series(),
                        observation.period(),
                        observation.value(),
                        observation.status(),
                        observation.published(),
                        observation.source(),
                        codes);
    }

    private boolean applies(NoteRule rule, Observation observation) {
        boolean isCurrent = observation.period().equals(draft.periods().current());
        boolean period = rule.periods().equals("both") || rule.periods().equals(ProseRule.CURRENT) == isCurrent;
        boolean series =
                rule.series().isEmpty() || rule.series().stream().anyMatch(key -> covers(key, observation.series()));
        return period && series && rule.dataset().equals(observation.dataset());
    }

    /** A rule's key covers the series that go on from it: {@code cleared.theft} covers {@code cleared.theft.own}. */
    private static boolean covers(SeriesKey rule, SeriesKey series) {
        List<String> codes = series.codes();
        return rule.measure().equals(series.measure())
                && rule.codes().size() <= codes.size()
                && rule.codes().equals(codes.subList(0, rule.codes().size()));
    }
}
