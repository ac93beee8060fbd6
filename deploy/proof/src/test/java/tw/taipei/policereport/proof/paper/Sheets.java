package tw.taipei.policereport.proof.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tw.taipei.policereport.text.Line;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Row;
import tw.taipei.policereport.text.Span;
import tw.taipei.policereport.text.Table;
import tw.taipei.policereport.text.TableFinder;
import tw.taipei.policereport.transcription.Claim;
import tw.taipei.policereport.transcription.SubjectDomain;
import tw.taipei.policereport.transcription.TableRule;

/** Takes a report that has been read apart into running text and tables with cells. */
public final class Sheets {

    private static final String LABELS = "項目";
    private static final String CHANGE = TableRule.COMPARED.get(2);

    private final ReportText text;
    private final List<Claim> numbers;

    private Sheets(ReportText text, List<Claim> claims) {
        this.text = text;
        this.numbers = claims.stream()
                .filter(claim -> claim.kind() == Claim.Kind.OBSERVATION || claim.kind() == Claim.Kind.CHANGE)
                .sorted(Comparator.comparing(Claim::span))
                .toList();
    }

    /** @param claims which number of a row is which */
    public static List<Block> of(ReportText text, List<Claim> claims, List<SubjectDomain> domains) {
        List<List<String>> columns = domains.stream()
                .flatMap(domain -> domain.tables().stream())
                .map(TableRule::columns)
                .distinct()
                .toList();
        return new Sheets(text, claims).blocks(new TableFinder(text, columns).tables());
    }

    private List<Block> blocks(List<Table> tables) {
        List<Block> blocks = new ArrayList<>();
        int next = 0;
        for (Table table : tables) {
            if (table.rows().isEmpty()) {
                continue;
            }
            int end = end(table.rows().get(table.rows().size() - 1));
            running(next, table.header().span().start(), blocks);
            blocks.add(new Block.Grid(
                    header(table),
                    table.rows().stream().map(row -> cells(table, row)).toList()));
            next = end;
        }
        running(next, text.text().length(), blocks);
        return blocks;
    }

    private void running(int start, int end, List<Block> blocks) {
        for (Line line : text.lines()) {
            int from = Math.max(start, line.start());
            int to = Math.min(end, line.end());
            if (from < to && !text.text().substring(from, to).isBlank()) {
                blocks.add(new Block.Text(text.text().substring(from, to).strip()));
            }
        }
    }

    private static int end(Row row) {
        return row.remark() == null ? row.span().end() : row.remark().span().end();
    }

    private static List<List<String>> header(Table table) {
        List<String> columns = table.header().columns();
        List<String> divisions = table.header().subColumns();
        List<String> words = Stream.concat(Stream.of(LABELS), columns.stream()).toList();
        return divisions.isEmpty()
                ? List.of(words)
                : List.of(
                        words,
                        Collections.nCopies(columns.size(), divisions).stream()
                                .flatMap(List::stream)
                                .toList());
    }

    /** The label, then what stands from the first number of each cell to that of the next. */
    private List<String> cells(Table table, Row row) {
        Span whole = new Span(row.span().start(), end(row));
        boolean grouped = table.header().columns().contains(CHANGE)
                && table.header().subColumns().isEmpty();
        List<Integer> starts = new ArrayList<>(List.of(whole.start()));
        String cell = "";
        int last = -1;
        for (Claim claim : numbers) {
            String now = cell(claim);
            if (whole.contains(claim.span()) && claim.span().start() > last && !(grouped && now.equals(cell))) {
                starts.add(claim.span().start());
                cell = now;
            }
            last = whole.contains(claim.span()) ? claim.span().start() : last;
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : whole.end();
            cells.add(text.printed(new Span(starts.get(i), end)));
        }
        return cells;
    }

    /** The period of a number, or that it is a change. */
    private static String cell(Claim claim) {
        String target = claim.target();
        return claim.kind() == Claim.Kind.CHANGE ? CHANGE : target.substring(target.lastIndexOf(':') + 1);
    }
}
