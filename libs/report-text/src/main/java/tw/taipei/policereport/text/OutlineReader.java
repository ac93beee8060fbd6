package tw.taipei.policereport.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the numbered headings of a report. A number at the start of a line is a heading when it goes on from the
 * heading before it, so that a list inside a footnote or a wrapped sentence is none.
 */
final class OutlineReader {

    /** A number may be left out, but a jump further than this is a number in a sentence. */
    private static final int LARGEST_STEP = 3;
    /** What goes on for as many lines and characters is a sentence; the longest heading seen has three lines. */
    private static final int LONGEST_HEADING_LINES = 4;

    private static final int LONGEST_HEADING = 60;

    private record Open(Marker marker, Section section, int index) {}

    private final String text;
    private final CompactText compact;
    private final List<Line> lines;
    private final boolean marksRunEnds;
    private final List<Section> sections = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private boolean insideNoteList;

    OutlineReader(String text, CompactText compact, List<Line> lines) {
        this.text = text;
        this.compact = compact;
        this.lines = lines;
        this.marksRunEnds = new RunEnds(compact, lines).areMarked();
    }

    List<Section> read() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int at = compact.indexAt(line.start());
            if (line.isBlank() || at >= compact.length()) {
                continue;
            }
            Optional<Marker> marker = Marker.startingLine(compact, at);
            if (marker.isPresent() && continues(marker.get())) {
                add(marker.get(), at, i);
            } else if (compact.startsWith("註", at)) {
                insideNoteList = compact.startsWith(":", at + 1) && compact.lineStartAt(at + 2);
            }
        }
        close(1, text.length());
        return List.copyOf(sections);
    }

    private boolean continues(Marker marker) {
        if (insideNoteList && marker.level() >= 4) {
            return false;
        }
        int last = 0;
        int deepest = 0;
        for (Open above : open) {
            deepest = Math.max(deepest, above.marker().level());
            if (above.marker().level() == marker.level()) {
                last = above.marker().ordinal();
            }
        }
        boolean hasParent = marker.level() == 1 || deepest > 0;
        return hasParent && marker.ordinal() > last && marker.ordinal() <= last + LARGEST_STEP;
    }

    private void add(Marker marker, int at, int lineIndex) {
        insideNoteList = false;
        Span start = compact.original(at, at + marker.length());
        close(marker.level(), start.start());
        List<String> markers = new ArrayList<>();
        open.forEach(above -> markers.add(above.marker().text()));
        markers.add(marker.text());
        int end = headingEnd(lineIndex);
        int titleStart = Math.min(start.end(), end);
        String title = Printed.join(text.substring(titleStart, end));
        Section section = new Section(markers, title, new Span(start.start(), end), text.length());
        open.add(new Open(marker, section, sections.size()));
        sections.add(section);
    }

    /** Ends every open section at or below a level. */
    private void close(int level, int offset) {
        while (!open.isEmpty() && open.get(open.size() - 1).marker().level() >= level) {
            Open last = open.remove(open.size() - 1);
            Section section = last.section();
            sections.set(last.index(), new Section(section.markers(), section.title(), section.heading(), offset));
        }
    }

    /** A heading runs on while a bracket is open or, where line ends are marked by a space, while a line has none. */
    private int headingEnd(int first) {
        int depth = 0;
        int length = 0;
        int end = lines.get(first).end();
        for (int i = first, taken = 0; i < lines.size() && isHeadingLength(taken, length); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (taken > 0 && startsOtherBlock(line)) {
                break;
            }
            end = line.end();
            taken++;
            length += line.text().strip().length();
            depth += depth(line.text());
            if (depth <= 0 && endsRun(i, length)) {
                break;
            }
        }
        return end;
    }

    private static boolean isHeadingLength(int lines, int characters) {
        return lines < LONGEST_HEADING_LINES || characters < LONGEST_HEADING;
    }

    private boolean endsRun(int line, int length) {
        String text = lines.get(line).text();
        return text.strip().endsWith("。") || (marksRunEnds ? text.endsWith(" ") : !leadsToBlock(line, length));
    }

    /** Whether nothing but the rest of a heading stands between a line and the next table or heading. */
    private boolean leadsToBlock(int line, int length) {
        int characters = length;
        for (int i = line + 1; i < lines.size() && characters < LONGEST_HEADING; i++) {
            Line next = lines.get(i);
            if (!next.isBlank() && startsOtherBlock(next)) {
                return true;
            }
            if (next.text().indexOf('。') >= 0) {
                return false;
            }
            characters += next.text().strip().length();
        }
        return false;
    }

    private boolean startsOtherBlock(Line line) {
        int at = compact.indexAt(line.start());
        return compact.startsWith(TableFinder.HEADER_START, at)
                || Marker.startingLine(compact, at).filter(this::opensLevel).isPresent();
    }

    private boolean opensLevel(Marker marker) {
        return marker.ordinal() == 1 || marker.level() <= 3;
    }

    private static int depth(String line) {
        int depth = 0;
        for (char c : line.toCharArray()) {
            char folded = Folding.fold(c);
            depth += folded == '(' ? 1 : folded == ')' ? -1 : 0;
        }
        return depth;
    }
}
