package tw.taipei.policereport.transcription;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import tw.taipei.policereport.statistics.Note;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.statistics.ObservationStatus;
import tw.taipei.policereport.statistics.PublishedChange;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.statistics.SeriesKey;
import tw.taipei.policereport.statistics.Source;
import tw.taipei.policereport.text.PeriodText;
import tw.taipei.policereport.text.Place;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Span;

/** What has been taken from a report so far. */
final class Draft {

    private static final Comparator<Source> REPORT_ORDER =
            Comparator.comparingInt(Source::line).thenComparingInt(Source::column);

    /** An honest report has a few. */
    private static final int MOST_FINDINGS = 5_000;

    private final SubjectDomain domain;
    private final ReportText text;
    private final ReportPeriods periods;
    private final List<Observation> observations = new ArrayList<>();
    private final List<PublishedChange> changes = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Programme> programmes = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Claim> numbers = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Draft(SubjectDomain domain, ReportText text, ReportPeriods periods) {
        this.domain = domain;
        this.text = text;
        this.periods = periods;
        periods.printed().forEach(this::claimPeriod);
    }

    ReportText text() {
        return text;
    }

    ReportPeriods periods() {
        return periods;
    }

    List<Observation> observations() {
        return observations;
    }

    List<PublishedChange> changes() {
        return changes;
    }

    /** @param value null when no value can be read */
    void observe(
            String dataset,
            SeriesKey series,
            ReferencePeriod period,
            BigDecimal value,
            ObservationStatus status,
            Span span) {
        ObservationStatus known = value == null ? ObservationStatus.M : status;
        observations.add(new Observation(
                dataset, series, period, value, Set.of(known), text.excerpt(span), source(span), List.of()));
        claim(new Claim(span, Claim.Kind.OBSERVATION, domain.id(dataset, series, period)));
    }

    /** @param value null when no value can be read */
    void change(
            String dataset,
            SeriesKey series,
            ReferencePeriod period,
            ReferencePeriod base,
            BigDecimal value,
            Span span) {
        changes.add(new PublishedChange(dataset, series, period, base, value, text.excerpt(span), source(span)));
        claims.add(new Claim(span, Claim.Kind.CHANGE, domain.id(dataset, series, period) + ":" + base));
    }

    /** A remark or a dash that stands in place of the change: words about it, and a date in them is no change. */
    void remark(String dataset, SeriesKey series, ReferencePeriod period, ReferencePeriod base, Span span) {
        changes.add(new PublishedChange(dataset, series, period, base, null, text.printed(span), source(span)));
        claims.add(new Claim(span, Claim.Kind.NOTE, domain.id(dataset, series, period) + ":" + base));
    }

    /** Leaves what has been taken for a series without value. */
    void withdraw(String dataset, SeriesKey series) {
        observations.replaceAll(
                held -> held.dataset().equals(dataset) && held.series().equals(series)
                        ? new Observation(
                                dataset,
                                series,
                                held.period(),
                                null,
                                Set.of(ObservationStatus.M),
                                held.published(),
                                held.source(),
                                held.notes())
                        : held);
        changes.replaceAll(
                held -> held.dataset().equals(dataset) && held.series().equals(series)
                        ? new PublishedChange(
                                dataset, series, held.period(), held.base(), null, held.published(), held.source())
                        : held);
    }

    void note(Note note, Span span) {
        notes.add(note);
        if (span != null) {
            claims.add(new Claim(span, Claim.Kind.NOTE, note.code()));
        }
    }

    void programme(Programme programme, Span span) {
        programmes.add(programme);
        claims.add(new Claim(span, Claim.Kind.PROGRAMME, programme.code()));
    }

    void claim(Claim claim) {
        claims.add(claim);
        if (claim.kind() == Claim.Kind.OBSERVATION) {
            numbers.add(claim);
        }
    }

    /** The ids of the numbers that stand between two offsets. */
    List<String> observationsIn(Span span) {
        return numbers.stream()
                .filter(claim -> span.contains(claim.span()))
                .map(Claim::target)
                .distinct()
                .toList();
    }

    void claimPeriod(PeriodText period) {
        claims.add(new Claim(period.span(), Claim.Kind.PERIOD, period.text()));
    }

    /** @throws NoReportException when so much is in doubt that the text is no report */
    void find(Finding finding) {
        if (findings.size() == MOST_FINDINGS) {
            throw new NoReportException(
                    "more than " + MOST_FINDINGS + " things in the text are in doubt; it is no report");
        }
        findings.add(finding);
    }

    Source source(Span span) {
        Place place = text.place(span);
        return new Source(
                periods.current().toString(),
                place.page(),
                place.line(),
                place.column(),
                place.endLine(),
                place.section(),
                text.quote(span));
    }

    Transcription finish() {
        observations.sort(Comparator.comparing(Observation::source, REPORT_ORDER));
        changes.sort(Comparator.comparing(PublishedChange::source, REPORT_ORDER));
        findings.sort(Comparator.comparingInt(Finding::line));
        claims.sort(Comparator.comparing(Claim::span));
        return new Transcription(observations, changes, notes, programmes, claims, findings);
    }
}
