package tw.taipei.policereport.proof;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
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

    /** Labels of rows that are not read, or not as they are meant, and that nothing stops. */
    List<String> silent() {
        return report.tables()
                .flatMap(table -> table.rows().stream())
                .filter(row -> !isRead(row) && !isStopped(row))
                .map(row -> row.group() + row.label())
                .toList();
    }

    private boolean isRead(PrintedRow row) {
        return row.figures().stream()
                .allMatch(figure -> Objects.equals(read(figure, row), Truth.plain(figure.value())));
    }

    private BigDecimal read(Figure figure, PrintedRow row) {
        return switch (figure.column()) {
            case CURRENT -> reading.numbers().get(figure.series() + ":" + row.current());
            case BASE -> reading.numbers().get(figure.series() + ":" + row.base());
            case CHANGE -> reading.changes().get(figure.series() + ":" + row.current() + ":" + row.base());
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
