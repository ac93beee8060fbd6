package tw.taipei.policereport.transcription;

import java.math.BigDecimal;
import java.util.Optional;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.statistics.PublishedChange;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.statistics.SeriesKey;
import tw.taipei.policereport.text.Place;
import tw.taipei.policereport.text.Span;

/** Numbers that the report prints a second time, in a sentence: they must be those of the table. */
final class RepeatedNumbers {

    private final SubjectDomain domain;
    private final Draft draft;

    RepeatedNumbers(SubjectDomain domain, Draft draft) {
        this.domain = domain;
        this.draft = draft;
    }

    /**
     * Whether the number is held already; then this print of it is claimed and compared.
     *
     * @param value null where the sentence gives it roughly
     */
    boolean observation(String dataset, SeriesKey series, ReferencePeriod period, BigDecimal value, Span span) {
        Optional<Observation> held = draft.observations().stream()
                .filter(observation -> observation.dataset().equals(dataset)
                        && observation.series().equals(series)
                        && observation.period().equals(period))
                .findFirst();
        String id = domain.id(dataset, series, period);
        held.ifPresent(observation -> {
            draft.claim(new Claim(span, Claim.Kind.OBSERVATION, id));
            compare(observation.value(), value, observation.published(), id, span);
        });
        return held.isPresent();
    }

    /** @param value with its sign; null where the sentence gives it roughly */
    void change(String dataset, SeriesKey series, BigDecimal value, Span span) {
        Optional<PublishedChange> held = draft.changes().stream()
                .filter(change ->
                        change.dataset().equals(dataset) && change.series().equals(series))
                .findFirst();
        held.ifPresent(change -> {
            String id = domain.id(dataset, series, change.period()) + ":" + change.base();
            draft.claim(new Claim(span, Claim.Kind.CHANGE, id));
            compare(change.value(), value, change.published(), id, span);
        });
    }

    private void compare(BigDecimal table, BigDecimal sentence, String published, String id, Span span) {
        if (sentence == null || table != null && table.compareTo(sentence) == 0) {
            return;
        }
        Place place = draft.text().place(span);
        String found = draft.text().printed(span);
        draft.find(new Finding(
                Finding.Severity.BLOCKING,
                "REPEATED_NUMBER_DIFFERS",
                new Label(
                        "文中「" + found + "」與表格所印「" + published + "」不同",
                        "The sentence prints " + found + " where the table prints " + published),
                place.page(),
                place.line(),
                id,
                published,
                found));
    }
}
