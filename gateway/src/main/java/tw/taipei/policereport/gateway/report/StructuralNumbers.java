package tw.taipei.policereport.gateway.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.taipei.policereport.text.CompactText;
import tw.taipei.policereport.text.Folding;
import tw.taipei.policereport.text.Line;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Section;
import tw.taipei.policereport.text.Span;

/**
 * Numbers that count parts of the document: those of headings, of footnotes and what refers to them, and of lists inside a footnote. Page numbers
 * need no rule; they are blanked when the document is read.
 */
final class StructuralNumbers {

    private static final Pattern LIST_NUMBER = Pattern.compile("\\s*(\\p{Nd}{1,2})\\s*、.*");
    private static final Pattern NOTE_NUMBER = Pattern.compile("\\s*註\\s*(\\p{Nd}{1,2})\\s*[:：].*");
    /** What refers to a footnote: {@code 查獲人數(註1)}, {@code 266註1}. */
    private static final Pattern REFERENCE = Pattern.compile("註(\\p{Nd}{1,2})(?=[)）\\h]|$)");

    private final ReportText text;
    private final List<Span> found = new ArrayList<>();

    private StructuralNumbers(ReportText text) {
        this.text = text;
    }

    static List<Span> in(ReportText text) {
        StructuralNumbers numbers = new StructuralNumbers(text);
        numbers.ofHeadings();
        numbers.ofFootnotes();
        return numbers.found;
    }

    private void ofHeadings() {
        CompactText compact = text.compact();
        for (Section section : text.outline()) {
            String marker = section.markers().get(section.markers().size() - 1);
            int at = compact.indexAt(section.heading().start());
            found.add(compact.original(at, Math.min(at + marker.length(), compact.length())));
        }
    }

    private void ofFootnotes() {
        Set<Integer> headings = new HashSet<>();
        text.outline()
                .forEach(section ->
                        headings.add(text.lineAt(section.heading().start()).number()));
        boolean inList = false;
        for (Line line : text.lines()) {
            if (headings.contains(line.number())) {
                inList = false;
            } else if (line.text().contains("註")) {
                inList |= Folding.compact(line.text()).equals("註:");
                add(NOTE_NUMBER.matcher(line.text()), line);
                addReferences(line);
            } else if (inList) {
                add(LIST_NUMBER.matcher(line.text()), line);
            }
        }
    }

    private void addReferences(Line line) {
        Matcher number = REFERENCE.matcher(line.text());
        while (number.find()) {
            found.add(new Span(line.start() + number.start(1), line.start() + number.end(1)));
        }
    }

    private void add(Matcher number, Line line) {
        if (number.matches()) {
            found.add(new Span(line.start() + number.start(1), line.start() + number.end(1)));
        }
    }
}
