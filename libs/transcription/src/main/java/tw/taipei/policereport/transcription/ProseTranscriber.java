package tw.taipei.policereport.transcription;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.ObservationStatus;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.text.CompactText;
import tw.taipei.policereport.text.NumeralGrammar;
import tw.taipei.policereport.text.PeriodText;
import tw.taipei.policereport.text.Place;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Span;

/** Takes the numbers that stand in sentences. */
final class ProseTranscriber {

    private final SubjectDomain domain;
    private final Draft draft;
    private final ReportText text;
    private final RepeatedNumbers repeats;

    ProseTranscriber(SubjectDomain domain, Draft draft) {
        this.domain = domain;
        this.draft = draft;
        this.text = draft.text();
        this.repeats = new RepeatedNumbers(domain, draft);
    }

    void transcribe() {
        domain.prose().forEach(rule -> find(rule).ifPresentOrElse(matcher -> take(rule, matcher), () -> missing(rule)));
    }

    /** The first place where the sentence stands under its heading. */
    private Optional<Matcher> find(ProseRule rule) {
        Matcher matcher = RulePattern.matcher(rule.pattern(), text.compact());
        while (matcher.find()) {
            int offset = text.compact().original(matcher.start(), matcher.end()).start();
            if (rule.heading().isEmpty()
                    || text.sectionsAt(offset).stream().anyMatch(section -> text.isHeaded(section, rule.heading()))) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    private void take(ProseRule rule, Matcher matcher) {
        SentencePeriods periods = new SentencePeriods(draft.periods(), matcher);
        if (!periods.fit(rule)) {
            draft.find(periodUnclear(rule, matcher));
            return;
        }
        rule.captures().stream().filter(periods::isTaken).forEach(capture -> take(rule, capture, periods, matcher));
    }

    private void take(ProseRule rule, ProseRule.Capture capture, SentencePeriods periods, Matcher matcher) {
        BigDecimal value = value(rule, capture, matcher.group(capture.name()));
        Span span = span(matcher, capture.name(), true);
        Optional<ObservationStatus> hedge =
                Hedge.around(text.compact(), matcher.start(capture.name()), matcher.end(capture.name()));
        boolean torn = text.compact().isTorn(matcher.start(capture.name()), matcher.end(capture.name()));
        if (torn) {
            draft.find(torn(capture, span));
        }
        BigDecimal exact = hedge.isPresent() || torn ? null : value;
        if (capture.period().equals(ProseRule.RISE) || capture.period().equals(ProseRule.FALL)) {
            boolean fall = capture.period().equals(ProseRule.FALL) && exact != null;
            repeats.change(rule.dataset(), capture.series(), fall ? exact.negate() : exact, span);
            return;
        }
        if (periods.isPrinted(capture)) {
            String name = SentencePeriods.name(capture);
            draft.claimPeriod(new PeriodText(matcher.group(name), span(matcher, name, false)));
        }
        ReferencePeriod period = periods.of(capture).orElseThrow();
        if (!repeats.observation(rule.dataset(), capture.series(), period, exact, span)) {
            ObservationStatus status = capture.status().iterator().next();
            boolean plain = status == ObservationStatus.A;
            BigDecimal known = torn ? null : trusted(rule, capture, value, span);
            draft.observe(rule.dataset(), capture.series(), period, known, plain ? hedge.orElse(status) : status, span);
        }
    }

    private BigDecimal value(ProseRule rule, ProseRule.Capture capture, String printed) {
        return FractionInWords.isOne(printed)
                ? FractionInWords.percent(printed, decimals(rule, capture))
                : NumeralGrammar.parse(printed);
    }

    private int decimals(ProseRule rule, ProseRule.Capture capture) {
        return domain.dataset(rule.dataset())
                .measure(capture.series().measure())
                .decimals();
    }

    /** Null when it has decimals where its measure has none: {@code 2.738 件} may be 2,738. */
    private BigDecimal trusted(ProseRule rule, ProseRule.Capture capture, BigDecimal value, Span span) {
        int decimals = decimals(rule, capture);
        if (value.scale() <= decimals && !(decimals > 0 && text.isWholeWithPoint(span, value))) {
            return value;
        }
        String printed = text.printed(span);
        draft.find(at(
                span,
                "TOO_MANY_DECIMALS",
                new Label(
                        "文中「" + printed + "」的小數位數過多",
                        "The sentence prints " + printed + " with more decimals than the number has"),
                capture.series().toString(),
                String.valueOf(decimals),
                printed));
        return null;
    }

    private Span span(Matcher matcher, String group, boolean number) {
        CompactText compact = text.compact();
        int end = matcher.end(group);
        boolean percent = number && end < compact.length() && compact.charAt(end) == '%';
        return compact.original(matcher.start(group), percent ? end + 1 : end);
    }

    /** A page number in the middle of a sentence, or a number that was wrapped. */
    private Finding torn(ProseRule.Capture capture, Span span) {
        String printed = text.printed(span);
        return at(
                span,
                "NUMERAL_UNREADABLE",
                new Label(
                        "文中「" + printed + "」可能是兩個數字", "The sentence prints " + printed + ", which may be two numbers"),
                capture.series().toString(),
                null,
                printed);
    }

    private Finding periodUnclear(ProseRule rule, Matcher matcher) {
        Span span = text.compact().original(matcher.start(), matcher.end());
        String printed = text.printed(span);
        return at(
                span,
                "PERIOD_UNCLEAR",
                new Label(
                        "無法判斷「" + printed + "」之數字屬於哪一期間",
                        "It is not clear which period each number of this sentence is about"),
                rule.captures().get(0).series().toString(),
                null,
                printed);
    }

    private Finding at(Span span, String code, Label message, String subject, String expected, String found) {
        Place place = text.place(span);
        return new Finding(
                Finding.Severity.BLOCKING, code, message, place.page(), place.line(), subject, expected, found);
    }

    /** A chapter without its sentence is worth a look; a report without the chapter is another report. */
    private void missing(ProseRule rule) {
        Optional<Place> heading = Optional.of(rule.heading())
                .filter(words -> !words.isEmpty())
                .flatMap(text::headed)
                .map(section -> text.place(section.heading()));
        draft.find(new Finding(
                heading.isPresent() ? Finding.Severity.WARNING : Finding.Severity.INFO,
                "SENTENCE_NOT_FOUND",
                new Label(
                        "找不到「" + rule.heading() + "」中的敘述：" + rule.pattern(),
                        "A sentence under '" + rule.heading() + "' is not in the report: " + rule.pattern()),
                heading.map(Place::page).orElse(0),
                heading.map(Place::line).orElse(0),
                rule.captures().isEmpty()
                        ? rule.heading()
                        : rule.captures().get(0).series().toString(),
                rule.pattern(),
                null));
    }
}
