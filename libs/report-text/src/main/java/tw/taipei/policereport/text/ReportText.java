package tw.taipei.policereport.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A report as text: its lines, pages, outline and numerals, and where each stretch of it is printed. */
public final class ReportText {

    private static final Pattern CURRENT_PERIOD = Pattern.compile("本期」?\\(((?:(?:中華)?民國)?\\d{2,4}年[^()]{1,16})\\)");
    private static final Pattern BASE_PERIOD = Pattern.compile("前期」?\\(((?:(?:中華)?民國)?\\d{2,4}年[^()]{1,16})\\)");

    /** Lines, headings and rows may be as long as the text; no more characters of one are looked at or quoted. */
    private static final int LONGEST_HEADING = 300;

    private static final int LONGEST_EXCERPT = 5_000;
    private static final int LONGEST_SURROUNDINGS = 500;

    private final String text;
    private final List<Line> lines;
    private final CompactText compact;
    private final List<Section> outline;
    private final SectionIndex sections;

    private ReportText(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.compact = CompactText.ofDocument(text);
        this.outline = new OutlineReader(text, compact, lines).read();
        this.sections = new SectionIndex(outline);
    }

    /** @param text as received, with any line ends; form feeds are page breaks, and page numbers are blanked */
    public static ReportText of(String text) {
        Objects.requireNonNull(text, "text is null");
        String lineFeeds = text.replace("\r\n", "\n").replaceAll("[\r\\u0085\\u2028\\u2029]", "\n");
        String received = Markup.blanked(lineFeeds);
        List<Line> lines = PageReader.read(received);
        String blanked = PageFurniture.blanked(received, lines);
        String paged = PageMarks.paged(received, !blanked.equals(received));
        if (!paged.equals(received)) {
            lines = PageReader.read(paged);
            blanked = PageFurniture.blanked(paged, lines);
        }
        return of(paged, blanked, lines);
    }

    private static ReportText of(String paged, String blanked, List<Line> lines) {
        boolean same = paged.equals(blanked);
        return new ReportText(
                blanked,
                same ? lines : lines.stream().map(line -> line.of(blanked)).toList());
    }

    /** The whole text with line feeds only; offsets and spans count its characters. */
    public String text() {
        return text;
    }

    public List<Line> lines() {
        return lines;
    }

    public int pages() {
        return lines.get(lines.size() - 1).page();
    }

    public CompactText compact() {
        return compact;
    }

    /** All headings in order; a section comes before those that it contains. */
    public List<Section> outline() {
        return outline;
    }

    /** The sections around an offset, outermost first. */
    public List<Section> sectionsAt(int offset) {
        return sections.around(offset);
    }

    /** The last heading that starts at or before an offset, whether or not its section goes on to there. */
    public Optional<Section> headingBefore(int offset) {
        return sections.lastStarted(offset);
    }

    /** Whether a heading has these words; they may run on behind where a wrapped heading is taken to end. */
    public boolean isHeaded(Section section, String words) {
        String wanted = Folding.compact(words);
        int start = compact.indexAt(section.heading().start());
        int end = Math.min(compact.indexAt(section.heading().end()), start + LONGEST_HEADING);
        int last = Math.min(compact.length(), end + Math.max(0, wanted.length() - 1));
        return compact.subSequence(start, last).contains(wanted);
    }

    /** The first section whose heading has these words. */
    public Optional<Section> headed(String words) {
        String wanted = Folding.compact(words);
        for (int at = compact.indexOf(wanted, 0); at >= 0; at = compact.indexOf(wanted, at + 1)) {
            Optional<Section> above = headingBefore(compact.original(at, at + 1).start());
            if (above.filter(section -> isHeaded(section, words)).isPresent()) {
                return above;
            }
        }
        return Optional.empty();
    }

    /** Every number that is printed in Arabic digits, with its 億 and 萬. */
    public List<Numeral> numerals() {
        return NumeralReader.read(this);
    }

    /** The half-year that the report is about, as its introduction writes it: {@code 112年1至6月}. */
    public Optional<PeriodText> currentPeriod() {
        return period(CURRENT_PERIOD);
    }

    /** The half-year that the report compares with. */
    public Optional<PeriodText> basePeriod() {
        return period(BASE_PERIOD);
    }

    private Optional<PeriodText> period(Pattern pattern) {
        Matcher matcher = pattern.matcher(compact);
        return matcher.find()
                ? Optional.of(new PeriodText(matcher.group(1), compact.original(matcher.start(1), matcher.end(1))))
                : Optional.empty();
    }

    public Line lineAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.get(low);
    }

    public Place place(Span span) {
        Line first = lineAt(span.start());
        Line last = lineAt(Math.max(span.start(), span.end() - 1));
        List<Section> around = sectionsAt(span.start());
        String section = around.isEmpty() ? "" : around.get(around.size() - 1).path();
        return new Place(first.page(), first.number(), span.start() - first.start() + 1, last.number(), section);
    }

    /** Whether a number is read as a whole one though it is printed with a point, which may be that of decimals. */
    public boolean isWholeWithPoint(Span span, BigDecimal value) {
        return value != null
                && value.scale() <= 0
                && printed(span).chars().anyMatch(c -> Folding.fold((char) c) == '.');
    }

    /** The stretch as printed, wrapped lines joined. */
    public String printed(Span span) {
        return Printed.join(text.substring(span.start(), span.end()));
    }

    /** As printed, but of a stretch without end its beginning. */
    public String excerpt(Span span) {
        return printed(beginning(span));
    }

    /** The whole lines on which the stretch stands, joined; of lines without end, what is near its beginning. */
    public String quote(Span span) {
        Span quoted = beginning(span);
        Line first = lineAt(quoted.start());
        Line last = lineAt(Math.max(quoted.start(), quoted.end() - 1));
        int start = Math.max(first.start(), quoted.start() - LONGEST_SURROUNDINGS);
        return Printed.join(text.substring(start, Math.min(last.end(), quoted.end() + LONGEST_SURROUNDINGS)));
    }

    private static Span beginning(Span span) {
        return new Span(span.start(), Math.min(span.end(), span.start() + LONGEST_EXCERPT));
    }
}
