package tw.taipei.policereport.proof.printing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lays out the rows of a table. */
final class TableSetter {

    private final Style.Layout layout;
    private final Style.Signs signs;
    private final Random random;

    TableSetter(Style.Setting setting, Random random) {
        this.layout = setting.layout();
        this.signs = setting.signs();
        this.random = random;
    }

    List<Run> runs(PrintedBlock.Table table) {
        List<Run> runs = new ArrayList<>();
        header(table).forEach(line -> runs.add(new Run(line, table)));
        for (PrintedRow row : table.rows()) {
            lines(row).stream().flatMap(String::lines).forEach(line -> runs.add(new Run(line, row)));
        }
        return runs;
    }

    private List<String> header(PrintedBlock.Table table) {
        String words = String.join(" ", table.columns());
        if (table.divisions().isEmpty()) {
            return List.of("項目 " + words);
        }
        String division = String.join(" ", table.divisions());
        String divisions =
                String.join(" ", java.util.Collections.nCopies(table.columns().size(), division));
        return layout == Style.Layout.AS_FIRST_REPORT
                ? List.of("項目", words, divisions)
                : List.of("項目 " + words + " " + divisions);
    }

    private List<String> lines(PrintedRow row) {
        return switch (layout) {
            case AS_FIRST_REPORT -> asFirstReport(row);
            case ONE_LINE -> List.of(Hint.onOneLine(String.join(" ", labels(row), cells(row), row.remark())));
            case BRACKETS_LAST -> List.of(Hint.onOneLine(bracketsLast(row)));
            case TORN -> torn(String.join(" ", labels(row), cells(row), row.remark()));
        };
    }

    private static String labels(PrintedRow row) {
        return row.group().isEmpty() ? row.label() : row.group() + " " + row.label();
    }

    private String cells(PrintedRow row) {
        return String.join(" ", row.cells().stream().map(this::cell).toList());
    }

    private String cell(Cell cell) {
        List<String> parts =
                new ArrayList<>(cell.figures().stream().map(this::printed).toList());
        if (!cell.period().isEmpty()) {
            parts.add(Math.min(1, parts.size()), cell.period());
        }
        return String.join(" ", parts);
    }

    private String bracketsLast(PrintedRow row) {
        Stream<String> free = row.cells().stream().map(cell -> join(cell, figure -> !figure.isBracketed()));
        Stream<String> bracketed = row.cells().stream().map(cell -> join(cell, Figure::isBracketed));
        List<String> words = new ArrayList<>(List.of(labels(row)));
        Stream.concat(free, bracketed).filter(text -> !text.isEmpty()).forEach(words::add);
        words.add(row.remark());
        return String.join(" ", words);
    }

    private String join(Cell cell, Predicate<Figure> which) {
        String figures = String.join(
                " ", cell.figures().stream().filter(which).map(this::printed).toList());
        boolean first = cell.figures().stream().limit(1).anyMatch(which);
        return first && !cell.period().isEmpty() ? figures + " " + cell.period() : figures;
    }

    private String printed(Figure figure) {
        return figure.printed(
                switch (signs) {
                    case ATTACHED -> "";
                    case APART -> String.valueOf(Hint.GAP);
                    case SOME_APART -> random.nextBoolean() ? String.valueOf(Hint.GAP) : "";
                    case AT_THE_END_OF_A_LINE -> "\n";
                });
    }

    /** Label and numbers on one line where they fit, else each number of a cell on its own. */
    private List<String> asFirstReport(PrintedRow row) {
        List<String> lines = new ArrayList<>();
        if (!row.group().isEmpty()) {
            lines.addAll(broken(row.group()));
        }
        List<String> labels = broken(row.label());
        boolean tall = row.cells().stream().anyMatch(TableSetter::isTall);
        lines.addAll(labels.subList(0, labels.size() - 1));
        String lastLabel = labels.get(labels.size() - 1);
        if (!tall) {
            String numbers = Hint.onOneLine(cells(row));
            lines.addAll(random.nextInt(3) == 0 ? List.of(lastLabel, numbers) : List.of(lastLabel + " " + numbers));
        } else {
            lines.add(lastLabel);
            row.cells().forEach(cell -> lines.addAll(tall(cell)));
        }
        if (!row.remark().isEmpty()) {
            lines.add(row.remark());
        }
        return lines;
    }

    private static boolean isTall(Cell cell) {
        return cell.figures().stream()
                        .anyMatch(
                                figure -> figure.isBracketed() || figure.after().contains("元"))
                || !cell.period().isEmpty()
                || cell.figures().stream().anyMatch(figure -> figure.after().contains("人"));
    }

    private List<String> tall(Cell cell) {
        List<String> lines = new ArrayList<>();
        for (Figure figure : cell.figures()) {
            String printed = printed(figure);
            boolean breaks = printed.length() > 10 && random.nextBoolean();
            lines.addAll(breaks ? broken(printed) : List.of(Hint.onOneLine(printed)));
            if (lines.size() > 0
                    && figure == cell.figures().get(0)
                    && !cell.period().isEmpty()) {
                lines.add(cell.period());
            }
        }
        return lines;
    }

    /** At each place where it may break, or at none. */
    private List<String> broken(String text) {
        String marked = text.replace(' ', Hint.GAP);
        if (random.nextInt(4) == 0) {
            return List.of(Hint.onOneLine(marked));
        }
        return Arrays.asList(marked.split("[" + Hint.GAP + Hint.SEAM + "]"));
    }

    private List<String> torn(String text) {
        StringBuilder torn = new StringBuilder();
        for (char c : text.strip().toCharArray()) {
            boolean here = (c == ' ' || c == Hint.GAP || c == Hint.SEAM) && random.nextInt(3) == 0;
            torn.append(here ? '\n' : c);
        }
        return Hint.onOneLine(torn.toString()).lines().toList();
    }
}
