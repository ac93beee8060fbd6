package tw.taipei.policereport.transcription;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import tw.taipei.policereport.statistics.ReferencePeriod;

/** The periods that the numbers of one sentence are about. */
final class SentencePeriods {

    private static final Set<String> FIXED = Set.of(ProseRule.CURRENT, ProseRule.BASE, ProseRule.RISE, ProseRule.FALL);

    private final ReportPeriods report;
    private final Matcher sentence;

    SentencePeriods(ReportPeriods report, Matcher sentence) {
        this.report = report;
        this.sentence = sentence;
    }

    /** Empty where the sentence prints no such period: a fourth year of {@code 109年至111年}, a thirteenth month. */
    Optional<ReferencePeriod> of(ProseRule.Capture number) {
        if (!isPrinted(number)) {
            return Optional.of(unprinted(number.period()));
        }
        Optional<ReferencePeriod> printed = parse(sentence.group(name(number)));
        return isNth(number) ? printed.flatMap(years -> nth(years, number)) : printed;
    }

    /** A period that the sentence leaves out is the report's own. */
    private ReferencePeriod unprinted(String period) {
        if (period.matches("\\d.*")) {
            return ReferencePeriod.valueOf(period);
        }
        return period.equals(ProseRule.BASE) ? report.base() : report.current();
    }

    /** Whether every number has a period, and every one of several years its number. */
    boolean fit(ProseRule rule) {
        return rule.captures().stream()
                .allMatch(number -> isTaken(number)
                        ? of(number).isPresent()
                        : !isNth(number) || of(number).isEmpty());
    }

    boolean isTaken(ProseRule.Capture number) {
        return sentence.group(number.name()) != null;
    }

    boolean isPrinted(ProseRule.Capture number) {
        return isNamed(number) && sentence.group(name(number)) != null;
    }

    /** The name of the period in the pattern. */
    static String name(ProseRule.Capture number) {
        return number.period().split("#")[0];
    }

    private static boolean isNamed(ProseRule.Capture number) {
        return number.period().matches("[a-zA-Z]\\w*(#\\d)?") && !FIXED.contains(number.period());
    }

    private static boolean isNth(ProseRule.Capture number) {
        return number.period().contains("#");
    }

    private static Optional<ReferencePeriod> nth(ReferencePeriod years, ProseRule.Capture number) {
        int nth = Integer.parseInt(number.period().substring(number.period().indexOf('#') + 1));
        ReferencePeriod year = ReferencePeriod.year(years.start().getYear() + nth - 1);
        return Optional.of(year).filter(years::contains);
    }

    private static Optional<ReferencePeriod> parse(String printed) {
        String plain = printed.replace("度", "");
        try {
            return Optional.of(plain.endsWith("底") ? lastMonth(plain) : ReferencePeriod.valueOf(plain));
        } catch (IllegalArgumentException noSuchPeriod) {
            return Optional.empty();
        }
    }

    /** {@code 112年底}. */
    private static ReferencePeriod lastMonth(String printed) {
        int year = ReferencePeriod.valueOf(printed.replace("底", "")).start().getYear();
        return ReferencePeriod.months(YearMonth.of(year, 12), YearMonth.of(year, 12));
    }
}
