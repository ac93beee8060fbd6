package tw.taipei.policereport.gateway.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.text.Line;
import tw.taipei.policereport.text.Section;
import tw.taipei.policereport.text.Span;

/** The text of a report line by line, with the numbers where they stand. */
final class PrintedLines {

    private PrintedLines() {}

    static List<LineView> of(StoredReport report) {
        List<Ledger.Entry> numbers = wholeNumbers(report.ledger());
        List<LineView> lines = new ArrayList<>();
        int next = 0;
        for (Line line : report.text().lines()) {
            while (next < numbers.size() && numbers.get(next).whole().span().end() <= line.start()) {
                next++;
            }
            lines.add(view(line, report, on(line, numbers, next)));
        }
        return lines;
    }

    /** One entry for each printed number; where its parts became different things, one for each of them. */
    private static List<Ledger.Entry> wholeNumbers(Ledger ledger) {
        Map<List<Object>, Ledger.Entry> numbers = new LinkedHashMap<>();
        ledger.entries()
                .forEach(entry ->
                        numbers.putIfAbsent(List.of(entry.whole().span(), entry.kind(), entry.targets()), entry));
        return List.copyOf(numbers.values());
    }

    private static List<LineView.NumeralView> on(Line line, List<Ledger.Entry> numbers, int from) {
        List<LineView.NumeralView> found = new ArrayList<>();
        for (int i = from; i < numbers.size() && numbers.get(i).whole().span().start() < line.end(); i++) {
            Ledger.Entry number = numbers.get(i);
            Span whole = number.whole().span();
            int start = Math.max(whole.start(), line.start()) - line.start();
            int end = Math.min(whole.end(), line.end()) - line.start();
            if (start < end) {
                found.add(new LineView.NumeralView(
                        start + 1, end + 1, number.whole().text(), number.kind(), number.service(), number.target()));
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
