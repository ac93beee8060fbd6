package tw.taipei.policereport.proof;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tw.taipei.policereport.proof.manuscript.Column;
import tw.taipei.policereport.proof.printing.Figure;
import tw.taipei.policereport.proof.printing.PrintedReport;
import tw.taipei.policereport.proof.printing.PrintedRow;
import tw.taipei.policereport.proof.printing.SetReport;
import tw.taipei.policereport.proof.printing.Truth;
import tw.taipei.policereport.transcription.Finding;

/** A report that may be read in more than one way: each row is read right, or a finding that stops it stands there. */
record Doubt(PrintedReport report, SetReport set, Reading reading) {

    static Doubt of(Draw draw) {
        PrintedReport report = draw.report();
        SetReport set = draw.set(report);
        return new Doubt(report, set, Reading.of(set.text()));
    }

    /** Numbers that are not what the report says; those that are not read at all are none. */
    List<String> misread() {
        return report.truth().numbers().entrySet().stream()
                .filter(number -> reading.numbers().get(number.getKey()) != null
                        && !number.getValue().equals(reading.numbers().get(number.getKey())))
                .map(number -> number + " is read as " + reading.numbers().get(number.getKey()))
                .toList();
    }

    /** Numbers and changes that are not read, but for those of rows where a number may go on to the next. */
    Set<String> unread() {
        Set<String> unread = new TreeSet<>();
        report.truth().numbers().forEach((id, value) -> note(unread, id, value, reading.numbers()));
        report.truth().changes().forEach((id, value) -> note(unread, id, value, reading.changes()));
        rows().filter(Doubt::mayGoOn).forEach(row -> row.figures().forEach(figure -> unread.remove(id(figure, row))));
        return unread;
    }

    private static void note(Set<String> unread, String id, BigDecimal value, Map<String, BigDecimal> read) {
        if (!read.containsKey(id) || !Objects.equals(read.get(id), value)) {
            unread.add(id);
        }
    }

    /** {@code 83萬 28} are two numbers or one. */
    private static boolean mayGoOn(PrintedRow row) {
        return row.figures().stream().anyMatch(figure -> figure.text().matches(".*[億萬]"));
    }

    /** Labels of rows that are not read, or not as they are meant, and that nothing stops. */
    List<String> silent() {
        return rows().filter(row -> !isRead(row) && !isStopped(row))
                .map(row -> row.group() + row.label())
                .toList();
    }

    private Stream<PrintedRow> rows() {
        return report.tables().flatMap(table -> table.rows().stream());
    }

    private boolean isRead(PrintedRow row) {
        return row.figures().stream()
                .allMatch(figure -> Objects.equals(read(figure, row), Truth.plain(figure.value())));
    }

    private BigDecimal read(Figure figure, PrintedRow row) {
        boolean isChange = figure.column() == Column.CHANGE;
        return (isChange ? reading.changes() : reading.numbers()).get(id(figure, row));
    }

    private static String id(Figure figure, PrintedRow row) {
        return figure.series()
                + switch (figure.column()) {
                    case CURRENT -> ":" + row.current();
                    case BASE -> ":" + row.base();
                    case CHANGE -> ":" + row.current() + ":" + row.base();
                };
    }

    private boolean isStopped(PrintedRow row) {
        List<Integer> lines = set.lines(row);
        return reading.blocking().stream().anyMatch(finding -> lines.contains(finding.line()) || names(finding, row));
    }

    private static boolean names(Finding finding, PrintedRow row) {
        String subject = String.valueOf(finding.subject());
        return row.figures().stream().anyMatch(figure -> subject.contains(figure.series() + ":"))
                || subject.contains(row.label().replace(" ", "").replace('ㄧ', '一'));
    }
}
