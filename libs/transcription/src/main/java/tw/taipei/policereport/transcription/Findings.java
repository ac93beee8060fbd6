package tw.taipei.policereport.transcription;

import java.util.List;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.text.Place;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Row;
import tw.taipei.policereport.text.Span;
import tw.taipei.policereport.text.TableHeader;
import tw.taipei.policereport.transcription.Finding.Severity;

/** Words what was noticed about rows and tables. */
final class Findings {

    private final ReportText text;

    Findings(ReportText text) {
        this.text = text;
    }

    Finding rowUnknown(Row row, String nearest, Proposal proposal) {
        String en = nearest == null ? "" : "; the known row most like it is '" + nearest + "'";
        String zh = nearest == null ? "" : "；最接近的已知列為「" + nearest + "」";
        return at(
                        row.span(),
                        Severity.BLOCKING,
                        "ROW_UNKNOWN",
                        new Label(
                                "表格列「" + row.label() + "」無對應的統計項目" + zh,
                                "No series is known for the row '" + row.label() + "'" + en),
                        row.label(),
                        nearest,
                        text.excerpt(row.span()))
                .proposing(proposal);
    }

    Finding rowPrintedTwice(Row row) {
        return at(
                row.span(),
                Severity.BLOCKING,
                "ROW_PRINTED_TWICE",
                new Label("表格列「" + row.label() + "」重複出現", "The row '" + row.label() + "' is printed twice"),
                row.label(),
                null,
                text.excerpt(row.span()));
    }

    Finding tableDisplaced(Row row, TableRule table) {
        Place place = text.place(row.span());
        return at(
                row.span(),
                Severity.INFO,
                "TABLE_DISPLACED",
                new Label(
                        "「" + table.heading() + "」的表格印在 " + place.section() + " 之下",
                        "The table of '" + table.heading() + "' is printed under " + place.section()),
                row.label(),
                table.heading(),
                place.section());
    }

    Finding tableMissing(TableRule table, int line) {
        List<String> labels = table.rows().stream().map(RowRule::label).toList();
        return new Finding(
                Severity.WARNING,
                "TABLE_MISSING",
                new Label(
                        "找不到「" + table.heading() + "」的表格",
                        "The table of '" + table.heading() + "' is not in the report"),
                page(line),
                line,
                table.heading(),
                String.join("、", labels),
                null);
    }

    Finding rowMissing(RowRule row, TableRule table, int line) {
        return new Finding(
                Severity.WARNING,
                "ROW_MISSING",
                new Label(
                        "「" + table.heading() + "」的表格缺少「" + row.label() + "」列",
                        "The table of '" + table.heading() + "' has no row '" + row.label() + "'"),
                page(line),
                line,
                row.label(),
                row.label(),
                null);
    }

    Finding cellsUnreadable(Row row, TableHeader header, boolean ambiguous) {
        String columns = String.join(" ", header.columns());
        return at(
                row.span(),
                Severity.BLOCKING,
                ambiguous ? "CELLS_AMBIGUOUS" : "CELLS_UNREADABLE",
                new Label(
                        "「" + row.label() + "」列的數字" + (ambiguous ? "有一種以上的讀法" : "無法對應欄位") + "：" + columns,
                        "The numbers of the row '" + row.label() + "' "
                                + (ambiguous ? "can be read in more than one way as " : "cannot be told apart as ")
                                + columns),
                row.label(),
                columns,
                text.excerpt(row.span()));
    }

    Finding numeralUnreadable(Row row, Span span) {
        return at(
                span,
                Severity.BLOCKING,
                "NUMERAL_UNREADABLE",
                new Label(
                        "「" + row.label() + "」列有不合數字寫法的數字",
                        "The row '" + row.label() + "' has digits that are no number as numbers are written"),
                row.label(),
                null,
                text.excerpt(span));
    }

    Finding partsUnreadable(Row row, Facet facet, int count, TableHeader header) {
        String name = facet.name().isEmpty() ? "%" : facet.name();
        return at(
                row.span(),
                Severity.BLOCKING,
                "CELLS_UNREADABLE",
                new Label(
                        "「" + row.label() + "」列中「(" + name + ")」出現 " + count + " 次，無法對應欄位",
                        "The row '" + row.label() + "' has '(" + name + ")' " + count
                                + " times, which does not fit its columns"),
                row.label(),
                name + " × " + header.columns().size(),
                text.excerpt(row.span()));
    }

    Finding paragraphBehindTable(Span span) {
        return at(
                span,
                Severity.INFO,
                "PARAGRAPH_BEHIND_TABLE",
                new Label("表格之後的文字未視為表格列", "Text behind a table was not read as its rows"),
                null,
                null,
                text.excerpt(span));
    }

    private Finding at(
            Span span, Severity severity, String code, Label message, String subject, String expected, String found) {
        Place place = text.place(span);
        return new Finding(severity, code, message, place.page(), place.line(), subject, expected, found);
    }

    private int page(int line) {
        return line == 0 ? 0 : text.lines().get(line - 1).page();
    }
}
