package tw.taipei.policereport.transcription;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.ObservationStatus;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.text.CompactText;
import tw.taipei.policereport.text.Folding;
import tw.taipei.policereport.text.NumeralGrammar;
import tw.taipei.policereport.text.PeriodText;
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
        Matcher matcher = RulePattern.compile(rule.pattern()).matcher(text.compact());
        String heading = Folding.compact(rule.heading());
        while (matcher.find()) {
            int offset = text.compact().original(matcher.start(), matcher.end()).start();
            boolean under = text.sectionsAt(offset).stream()
                    .anyMatch(section -> Folding.compact(section.title()).contains(heading));
            if (heading.isEmpty() || under) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    private void take(ProseRule rule, Matcher matcher) {
        for (ProseRule.Capture capture : rule.captures()) {
            String number = matcher.group(capture.name());
            if (number != null) {
                take(rule, capture, NumeralGrammar.parse(number), matcher);
            }
        }
    }

    private void take(ProseRule rule, ProseRule.Capture capture, BigDecimal value, Matcher matcher) {
        Span span = span(matcher, capture.name(), true);
        if (capture.period().equals(ProseRule.CHANGE)) {
            repeats.change(rule.dataset(), capture.series(), value, span);
            return;
        }
        ReferencePeriod period = period(capture.period(), matcher);
        if (!repeats.observation(rule.dataset(), capture.series(), period, value, span)) {
            ObservationStatus status = capture.status().iterator().next();
            draft.observe(rule.dataset(), capture.series(), period, value, status, span);
        }
    }

    private Span span(Matcher matcher, String group, boolean number) {
        CompactText compact = text.compact();
        int end = matcher.end(group);
        boolean percent = number && end < compact.length() && compact.charAt(end) == '%';
        return compact.original(matcher.start(group), percent ? end + 1 : end);
    }

    private ReferencePeriod period(String given, Matcher matcher) {
        if (given.equals(ProseRule.CURRENT)) {
            return draft.periods().current();
        }
        if (given.equals(ProseRule.BASE)) {
            return draft.periods().base();
        }
        if (!given.matches("[a-z]\\w*(#\\d)?")) {
            return ReferencePeriod.valueOf(given);
        }
        String[] parts = given.split("#");
        String printed = matcher.group(parts[0]);
        draft.claimPeriod(new PeriodText(printed, span(matcher, parts[0], false)));
        ReferencePeriod period = parse(printed);
        return parts.length == 1
                ? period
                : ReferencePeriod.year(period.start().getYear() + Integer.parseInt(parts[1]) - 1);
    }

    /** {@code 111年度} is the year, {@code 112年底} its last month, {@code 109年至111年} three years. */
    private static ReferencePeriod parse(String printed) {
        if (printed.endsWith("底")) {
            int year = ReferencePeriod.valueOf(printed.replace("底", "")).start().getYear();
            return ReferencePeriod.months(YearMonth.of(year, 12), YearMonth.of(year, 12));
        }
        String[] years = printed.replace("度", "").split("年[至到](?=\\d{2,4}年)");
        ReferencePeriod last = ReferencePeriod.valueOf(years[years.length - 1]);
        return years.length == 1
                ? last
                : new ReferencePeriod(ReferencePeriod.valueOf(years[0] + "年").start(), last.end());
    }

    private void missing(ProseRule rule) {
        draft.find(new Finding(
                rule.required() ? Finding.Severity.BLOCKING : Finding.Severity.INFO,
                "SENTENCE_NOT_FOUND",
                new Label(
                        "找不到「" + rule.heading() + "」中的敘述：" + rule.pattern(),
                        "A sentence under '" + rule.heading() + "' is not in the report: " + rule.pattern()),
                0,
                0,
                rule.captures().isEmpty()
                        ? rule.heading()
                        : rule.captures().get(0).series().toString(),
                rule.pattern(),
                null));
    }
}
