package tw.taipei.policereport.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of a report as one line each: {@code 財損金額 567246530元 497184329元 70062201元}. */
final class RowText {

    private RowText() {}

    static List<String> of(ReportText report) {
        List<String> rows = new ArrayList<>();
        for (Table table : FirstReport.tables(report)) {
            for (Row row : table.rows()) {
                rows.add(of(report, table.header(), row));
            }
        }
        return rows;
    }

    /** The cells of one row of a table that compares. @param printed with a bar where a line ends */
    static String split(String printed) {
        String row = rows("項目 本期 前期 增減數", "件數 " + printed.replace('|', '\n')).stream()
                .collect(Collectors.joining(" // "));
        return row.substring(3);
    }

    static List<String> rows(String header, String rows) {
        return of(ReportText.of(header + "\n" + rows + "\n"));
    }

    static String of(ReportText report, TableHeader header, Row row) {
        List<String> marks = marks(header, row);
        Cells cells = new CellSplitter(report, header.columns(), marks).split(row);
        StringBuilder text = new StringBuilder(row.label());
        for (String column : header.columns()) {
            for (int mark = 0; mark < marks.size(); mark++) {
                text.append(' ').append(cell(cells, column, mark));
            }
        }
        row.parts().forEach(part -> text.append(" (")
                .append(part.name())
                .append(part.name().isEmpty() ? "" : " ")
                .append(plain(part.value()))
                .append(part.unit())
                .append(')'));
        row.periods().forEach(period -> text.append(" [").append(period.text()).append(']'));
        return text.append(row.remark() == null ? "" : " " + row.remark().text())
                .append(cells.isAmbiguous() ? " ambiguous" : "")
                .toString();
    }

    private static String cell(Cells cells, String column, int mark) {
        return cells.isReadable()
                ? cells.cell(column, mark)
                        .map(cell -> plain(cell.value()) + cell.unit())
                        .orElse("?")
                : "unreadable";
    }

    private static String plain(BigDecimal value) {
        return value == null ? "-" : value.toPlainString();
    }

    private static List<String> marks(TableHeader header, Row row) {
        if (!header.subColumns().isEmpty()) {
            return header.subColumns().stream().map(name -> "").toList();
        }
        boolean casesAndPersons =
                row.atoms().stream().anyMatch(atom -> atom.unit().equals("件"))
                        && row.atoms().stream().anyMatch(atom -> atom.unit().equals("人"));
        return casesAndPersons ? List.of("件", "人") : List.of("");
    }
}
