package tw.taipei.policereport.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tw.taipei.policereport.proof.flaw.Planted;
import tw.taipei.policereport.proof.flaw.Visibility;
import tw.taipei.policereport.proof.manuscript.Block;
import tw.taipei.policereport.proof.manuscript.Manuscript;
import tw.taipei.policereport.proof.printing.Figure;
import tw.taipei.policereport.proof.printing.PrintedRow;
import tw.taipei.policereport.proof.printing.SetReport;
import tw.taipei.policereport.proof.printing.Truth;
import tw.taipei.policereport.transcription.Finding;

/**
 * What became of an error that was planted.
 *
 * @param named whether a finding stands on a line of the table or names it
 * @param stopped whether such a finding stops publication
 * @param wrong series and periods whose number is not what the report should say
 * @param misread those of them whose number is not what the report prints either
 */
record Verdict(
        Planted planted,
        boolean named,
        boolean stopped,
        Set<String> wrong,
        Set<String> misread,
        List<Finding> findings) {

    static Verdict on(Planted planted, SetReport set, Reading reading) {
        List<Finding> raised = reading.findings().stream()
                .filter(finding -> finding.severity() != Finding.Severity.INFO)
                .toList();
        Truth truth = planted.report().truth();
        Set<String> wrong = new TreeSet<>();
        truth.numbers().forEach((id, value) -> {
            if (isWrong(reading.numbers(), id, value)) {
                wrong.add(id);
            }
        });
        Map<String, BigDecimal> printed = planted.printed();
        Set<String> misread = wrong.stream()
                .filter(id -> !printed.containsKey(id)
                        || printed.get(id) != null && isWrong(reading.numbers(), id, printed.get(id)))
                .collect(Collectors.toSet());
        boolean stopped = isNamed(planted, set, reading.blocking());
        return new Verdict(planted, isNamed(planted, set, raised), stopped, wrong, misread, raised);
    }

    private static boolean isWrong(Map<String, BigDecimal> read, String id, BigDecimal value) {
        return read.get(id) != null && !Objects.equals(read.get(id), value);
    }

    private static boolean isNamed(Planted planted, SetReport set, List<Finding> raised) {
        Set<Integer> lines = lines(planted, set);
        List<String> names = names(planted);
        return raised.stream().anyMatch(finding -> lines.contains(finding.line()) || isAbout(finding, names));
    }

    private static Set<Integer> lines(Planted planted, SetReport set) {
        Set<Integer> lines = new TreeSet<>();
        if (planted.misprinted() != null) {
            lines.addAll(set.lines(planted.misprinted()));
            planted.misprinted().rows().forEach(row -> lines.addAll(set.lines(row)));
        }
        return lines;
    }

    private static boolean isAbout(Finding finding, List<String> names) {
        String words = finding.subject() + " " + finding.expected();
        return names.stream().anyMatch(words::contains);
    }

    /** Labels of the rows, and series that follow from the numbers. */
    private static List<String> names(Planted planted) {
        List<String> names = new ArrayList<>();
        for (PrintedRow row : planted.table().rows()) {
            names.add(row.label().replace(" ", "").replace('ㄧ', '一'));
            for (Figure figure : row.figures()) {
                names.add(figure.series() + ":");
                Manuscript.ofFirstReport().quantities().stream()
                        .filter(quantity -> quantity.sources().contains(figure.series()))
                        .map(Block.Quantity::series)
                        .forEach(series -> names.add(series + ":"));
            }
        }
        return names;
    }

    /** Numbers of other tables that are wrong because of it. */
    Set<String> wrongElsewhere() {
        List<String> here = planted.table().rows().stream()
                .flatMap(row -> row.figures().stream())
                .map(figure -> figure.series() + ":")
                .toList();
        return wrong.stream()
                .filter(id -> here.stream().noneMatch(id::startsWith))
                .collect(Collectors.toSet());
    }

    boolean isRight() {
        return shortcomings().isEmpty();
    }

    /** What the reader should have done otherwise. */
    List<String> shortcomings() {
        List<String> shortcomings = new ArrayList<>();
        if (planted.visibility() == Visibility.STOPS && !stopped) {
            shortcomings.add("does not stop the report");
        }
        if (planted.visibility() == Visibility.IS_SHOWN && !named) {
            shortcomings.add("is not shown");
        }
        misread.forEach(id -> shortcomings.add(id + " is neither right nor printed"));
        wrongElsewhere().forEach(id -> shortcomings.add(id + " of another table is wrong"));
        return shortcomings;
    }
}
