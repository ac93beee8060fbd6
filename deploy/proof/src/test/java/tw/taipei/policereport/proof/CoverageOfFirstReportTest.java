package tw.taipei.policereport.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.proof.relaid.FirstReport;
import tw.taipei.policereport.text.Line;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Section;
import tw.taipei.policereport.text.Span;
import tw.taipei.policereport.transcription.Claim;

/** Nothing of the first report is lost: each run of its digits is data, a date, a name, or the number of a heading or list. */
class CoverageOfFirstReportTest {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern LIST_NUMBER = Pattern.compile("\\s*(\\d+)、.*");

    private final Reading first = Reading.of(FirstReport.asReceived().text());

    @Test
    void everyRunOfDigitsIsAccountedForByWhatItIs() {
        Map<String, Integer> kinds = new TreeMap<>();
        digits().forEach(span -> kinds.merge(kind(span), 1, Integer::sum));

        assertThat(kinds)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "OBSERVATION", 406,
                        "CHANGE", 120,
                        "PERIOD", 70,
                        "NAME", 11,
                        "REFERENCE", 8,
                        "NOTE", 10,
                        "number of a heading", 84,
                        "number in the list of a footnote", 3));
        assertThat(kinds.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(712);
    }

    @Test
    void everyRunOfDigitsThatIsNoDataSaysWhy() {
        assertThat(digits().filter(
                                span -> kind(span).equals("NAME") || kind(span).equals("REFERENCE"))
                        .map(span -> claim(span).target())
                        .distinct())
                .containsExactly(
                        "class-of-accident",
                        "police-emergency-number",
                        "number-of-a-presidency",
                        "number-of-a-legislature",
                        "edition-of-the-fraud-strategy",
                        "aspects-of-the-fraud-strategy",
                        "name-of-the-reductions",
                        "number-of-years-in-brackets",
                        "number-of-measures-listed",
                        "name-of-a-message-group",
                        "number-of-a-standard",
                        "number-of-priorities-listed",
                        "edition-of-a-project",
                        "waves-of-support");
    }

    @Test
    void noNumberIsTakenByTwoServices() {
        assertThat(first.claims().stream()
                        .filter(claim -> claim.kind() == Claim.Kind.OBSERVATION)
                        .map(claim -> claim.span() + " " + claim.target().split(":")[0])
                        .distinct()
                        .map(claim -> claim.substring(0, claim.lastIndexOf(' '))))
                .doesNotHaveDuplicates();
    }

    private String kind(Span span) {
        Claim claim = claim(span);
        if (claim != null) {
            return claim.kind().name();
        }
        if (text().outline().stream().anyMatch(section -> numbers(section, span))) {
            return "number of a heading";
        }
        return isListNumber(span) ? "number in the list of a footnote" : "unaccounted: " + text().place(span);
    }

    /** The most telling claim around the digits, the text of a programme not counted. */
    private Claim claim(Span span) {
        return first.claims().stream()
                .filter(claim -> claim.kind() != Claim.Kind.PROGRAMME)
                .filter(claim -> claim.span().contains(span))
                .min(Comparator.comparing(Claim::kind))
                .orElse(null);
    }

    private boolean numbers(Section section, Span span) {
        String marker = section.markers().get(section.markers().size() - 1);
        Span number = new Span(section.heading().start(), section.heading().start() + marker.length());
        return number.contains(span);
    }

    /** Between 註： alone on its line and the next heading. */
    private boolean isListNumber(Span span) {
        Line line = text().lineAt(span.start());
        int note = text().text().lastIndexOf("註：", span.start());
        boolean headingBetween = text().outline().stream()
                .anyMatch(section ->
                        section.heading().start() > note && section.heading().start() <= span.start());
        return LIST_NUMBER.matcher(line.text()).matches()
                && line.text().indexOf('、') > span.start() - line.start()
                && text().lineAt(note).text().strip().equals("註：")
                && !headingBetween;
    }

    private Stream<Span> digits() {
        return DIGITS.matcher(text().text()).results().map((MatchResult run) -> new Span(run.start(), run.end()));
    }

    private ReportText text() {
        return first.text();
    }
}
