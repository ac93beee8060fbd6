package tw.taipei.policereport.proof.flaw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import tw.taipei.policereport.proof.printing.Cell;
import tw.taipei.policereport.proof.printing.Figure;
import tw.taipei.policereport.proof.printing.PrintedBlock;
import tw.taipei.policereport.proof.printing.PrintedReport;
import tw.taipei.policereport.proof.printing.PrintedRow;

/** A row is not as it should be. */
public enum RowFlaw implements Flaw {
    ROW_LOST {
        @Override
        Visibility visibility() {
            return Visibility.IS_SHOWN;
        }

        @Override
        List<PrintedRow> instead(PrintedRow row, Random random) {
            return List.of();
        }
    },
    ROW_DOUBLED {
        @Override
        List<PrintedRow> instead(PrintedRow row, Random random) {
            return List.of(row, row);
        }
    },
    ROW_ADDED {
        @Override
        List<PrintedRow> instead(PrintedRow row, Random random) {
            return List.of(row, alone(row, UNKNOWN.get(random.nextInt(UNKNOWN.size()))));
        }
    },
    LABEL_MISSPELT {
        @Override
        List<PrintedRow> instead(PrintedRow row, Random random) {
            int at = random.nextInt(row.label().length());
            String label = row.label();
            return label.charAt(at) == ' '
                    ? List.of(row)
                    : List.of(row.labelled(label.substring(0, at) + "某" + label.substring(at + 1)));
        }
    },
    UNIT_OF_LABEL_CHANGED {
        @Override
        List<PrintedRow> instead(PrintedRow row, Random random) {
            return List.of(row.labelled(
                    row.label().replace("公斤", "公克").replace("人數", "件數").replace("(件)", "(人)")));
        }
    },
    NUMBERS_RUN_TOGETHER {
        @Override
        List<PrintedRow> instead(PrintedRow row, Random random) {
            if (row.cells().size() < 2) {
                return List.of(row);
            }
            List<Figure> first = new ArrayList<>(row.cells().get(0).figures());
            List<Figure> second = new ArrayList<>(row.cells().get(1).figures());
            Figure joined = first.get(0);
            // 44萬28萬 are still two numbers.
            if (!Character.isDigit(second.get(0).text().charAt(0))
                    || joined.text().matches(".*[億萬]")) {
                return List.of(row);
            }
            first.set(0, joined.misprinted(joined.text() + second.get(0).text()));
            second.set(0, second.get(0).misprinted("").in(""));
            List<Cell> cells = new ArrayList<>(row.cells());
            cells.set(0, new Cell(first, row.cells().get(0).period()));
            cells.set(1, new Cell(second, row.cells().get(1).period()));
            return List.of(row.with(cells));
        }
    };

    private static final List<String> UNKNOWN = List.of("無人機巡邏(架次)", "辦理身心障礙者講習", "自行車竊盜 追回數", "外籍人士服務(次)");
    private static final int TRIES = 200;

    /** What is printed where the row should be. */
    abstract List<PrintedRow> instead(PrintedRow row, Random random);

    Visibility visibility() {
        return Visibility.STOPS;
    }

    private static PrintedRow alone(PrintedRow row, String label) {
        return new PrintedRow("", label, row.cells(), row.current(), row.base(), row.remark());
    }

    @Override
    public Optional<Planted> plant(PrintedReport report, Random random) {
        List<PrintedBlock.Table> tables = report.tables().toList();
        for (int i = 0; i < TRIES; i++) {
            PrintedBlock.Table table = tables.get(random.nextInt(tables.size()));
            PrintedRow row = table.rows().get(random.nextInt(table.rows().size()));
            PrintedBlock.Table changed = Tables.replace(table, row, instead(row, random));
            if (!changed.equals(table) && !changed.rows().isEmpty()) {
                return Optional.of(new Planted(
                        report.replacing(table, changed),
                        table,
                        changed,
                        List.of(),
                        row.group() + row.label(),
                        visibility()));
            }
        }
        return Optional.empty();
    }
}
