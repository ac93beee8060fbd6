package tw.taipei.policereport.gateway.report;

import java.util.ArrayList;
import java.util.List;
import tw.taipei.policereport.text.Line;
import tw.taipei.policereport.text.Section;

/** The text of a report line by line, with the numbers where they stand. */
final class PrintedLines {

    private PrintedLines() {}

    static List<LineView> of(StoredReport report) {
        List<Ledger.Entry> numerals = report.ledger().entries();
        List<LineView> lines = new ArrayList<>();
        int next = 0;
        for (Line line : report.text().lines()) {
            while (next < numerals.size() && numerals.get(next).span().end() <= line.start()) {
                next++;
            }
            lines.add(view(line, report, on(line, numerals, next)));
        }
        return lines;
    }

    private static List<LineView.NumeralView> on(Line line, List<Ledger.Entry> numerals, int from) {
        List<LineView.NumeralView> found = new ArrayList<>();
        for (int i = from; i < numerals.size() && numerals.get(i).span().start() < line.end(); i++) {
            Ledger.Entry numeral = numerals.get(i);
            int start = Math.max(numeral.span().start(), line.start()) - line.start();
            int end = Math.min(numeral.span().end(), line.end()) - line.start();
            if (start < end) {
                found.add(new LineView.NumeralView(
                        start + 1, end + 1, numeral.text(), numeral.kind(), numeral.service(), numeral.target()));
            }
        }
        return found;
    }

    private static LineView view(Line line, StoredReport report, List<LineView.NumeralView> numerals) {
        List<Section> around = report.text().sectionsAt(line.start());
        String section = around.isEmpty() ? "" : around.get(around.size() - 1).path();
        return new LineView(line.number(), line.page(), section, line.text(), numerals);
    }
}
