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

/** A number of a table is misprinted. */
public enum FigureFlaw implements Flaw {
    DIGIT_CHANGED {
        @Override
        Figure misprint(Figure figure, Random random) {
            int at = digit(figure.text(), random);
            int other = (figure.text().charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
            return figure.misprinted(
                    figure.text().substring(0, at) + other + figure.text().substring(at + 1));
        }
    },
    DIGIT_LOST {
        @Override
        Figure misprint(Figure figure, Random random) {
            int at = digit(figure.text(), random);
            return figure.misprinted(
                    figure.text().substring(0, at) + figure.text().substring(at + 1));
        }
    },
    DIGIT_DOUBLED {
        @Override
        Figure misprint(Figure figure, Random random) {
            int at = digit(figure.text(), random);
            return figure.misprinted(
                    figure.text().substring(0, at + 1) + figure.text().substring(at));
        }
    },
    SIGN_LOST {
        @Override
        Figure misprint(Figure figure, Random random) {
            return figure.misprinted(figure.text().replace("-", ""));
        }
    },
    SIGN_TURNED {
        @Override
        Figure misprint(Figure figure, Random random) {
            boolean minus = figure.text().startsWith("-");
            return figure.misprinted((minus ? '+' : '-') + figure.text().replaceFirst("^[+-]", ""));
        }

        @Override
        boolean fits(Figure figure) {
            return figure.text().startsWith("+") || figure.text().startsWith("-");
        }
    },
    TEN_THOUSAND_LOST {
        @Override
        Figure misprint(Figure figure, Random random) {
            return figure.misprinted(figure.text().replaceFirst("[億萬]", ""));
        }
    },
    POINT_MOVED {
        @Override
        Figure misprint(Figure figure, Random random) {
            String text = figure.text().replace(".", "");
            int at = 1 + random.nextInt(Math.max(1, text.length() - 1));
            return figure.misprinted(text.substring(0, at) + "." + text.substring(at));
        }

        @Override
        boolean fits(Figure figure) {
            return figure.text().contains(".");
        }
    },
    DIGITS_EXCHANGED {
        @Override
        Figure misprint(Figure figure, Random random) {
            int at = digit(figure.text(), random);
            int next = at + 1 < figure.text().length() && figure.text().charAt(at + 1) == ',' ? at + 2 : at + 1;
            if (next >= figure.text().length()
                    || !Character.isDigit(figure.text().charAt(next))) {
                return figure;
            }
            StringBuilder text = new StringBuilder(figure.text());
            text.setCharAt(at, figure.text().charAt(next));
            text.setCharAt(next, figure.text().charAt(at));
            return figure.misprinted(text.toString());
        }
    },
    DASH_INSTEAD {
        @Override
        Visibility visibility(Figure figure, Planted planted) {
            return Visibility.IS_SHOWN;
        }

        @Override
        Figure misprint(Figure figure, Random random) {
            return figure.misprinted("-").in(figure.isBracketed() ? figure.after() : "");
        }
    },
    NUMBER_LOST {
        /** A row without any number is missing. */
        @Override
        Visibility visibility(Figure figure, Planted planted) {
            boolean only = planted.table().columns().size() == 1;
            return only ? Visibility.IS_SHOWN : Visibility.STOPS;
        }

        @Override
        Figure misprint(Figure figure, Random random) {
            return null;
        }
    },
    UNIT_CHANGED {
        @Override
        Visibility visibility(Figure figure, Planted planted) {
            return Visibility.STOPS;
        }

        @Override
        Figure misprint(Figure figure, Random random) {
            String unit = figure.after();
            return figure.in(
                    unit.contains("元")
                            ? "公斤"
                            : unit.contains("百分點") ? "件" : unit.contains("%") ? unit.replace("%", "公克") : "公克");
        }

        @Override
        boolean fits(Figure figure) {
            return !figure.isBracketed();
        }
    };

    private static final int TRIES = 200;

    /** Null to leave the number out. */
    abstract Figure misprint(Figure figure, Random random);

    boolean fits(Figure figure) {
        return true;
    }

    Visibility visibility(Figure figure, Planted planted) {
        return planted.visibility();
    }

    private static int digit(String text, Random random) {
        int at = random.nextInt(text.length());
        while (!Character.isDigit(text.charAt(at))) {
            at = (at + 1) % text.length();
        }
        return at;
    }

    @Override
    public Optional<Planted> plant(PrintedReport report, Random random) {
        List<PrintedBlock.Table> tables = report.tables().toList();
        for (int i = 0; i < TRIES; i++) {
            PrintedBlock.Table table = tables.get(random.nextInt(tables.size()));
            PrintedRow row = table.rows().get(random.nextInt(table.rows().size()));
            Figure figure = row.figures().get(random.nextInt(row.figures().size()));
            Figure wrong = fits(figure) ? misprint(figure, random) : figure;
            if (wrong == null || !saysTheSame(figure, wrong) && saysAnything(wrong)) {
                return Optional.of(seen(figure, planted(report, table, row, figure, wrong)));
            }
        }
        return Optional.empty();
    }

    private Planted seen(Figure figure, Planted planted) {
        Visibility visibility = visibility(figure, planted);
        return new Planted(
                planted.report(), planted.table(), planted.misprinted(), planted.figures(), planted.what(), visibility);
    }

    /** A sign alone is another flaw. */
    private boolean saysAnything(Figure wrong) {
        return this == DASH_INSTEAD || wrong.text().chars().anyMatch(Character::isDigit);
    }

    private static boolean saysTheSame(Figure figure, Figure wrong) {
        return figure.after().equals(wrong.after())
                && PrintedNumber.of(wrong.text()) != null
                && PrintedNumber.of(figure.text()).compareTo(PrintedNumber.of(wrong.text())) == 0;
    }

    private static Planted planted(
            PrintedReport report, PrintedBlock.Table table, PrintedRow row, Figure figure, Figure wrong) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
            List<Figure> figures = new ArrayList<>();
            for (Figure each : cell.figures()) {
                if (each != figure) {
                    figures.add(each);
                } else if (wrong != null) {
                    figures.add(wrong);
                }
            }
            cells.add(new Cell(figures, cell.period()));
        }
        PrintedBlock.Table changed = Tables.replace(table, row, List.of(row.with(cells)));
        String what = row.label() + ": " + figure.text() + figure.after() + " -> "
                + (wrong == null ? "" : wrong.text() + wrong.after());
        PrintedReport misprinted = report.replacing(table, changed);
        Visibility visibility = Visibility.of(misprinted, changed);
        return new Planted(misprinted, table, changed, List.of(figure), what, visibility);
    }
}
