package tw.taipei.policereport.dissemination.storage;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which of several printings of a number counts: the last in this order. Reports stand in the order of their periods, behind
 * every file of series; files of series stand in the order in which readers got each first, which no later release changes.
 *
 * @param series the files of series of a release
 */
record EditionOrder(List<String> series) implements Comparator<String> {

    EditionOrder {
        series = List.copyOf(series);
    }

    @Override
    public int compare(String one, String other) {
        if (series.contains(one) && series.contains(other)) {
            return Integer.compare(series.indexOf(one), series.indexOf(other));
        }
        return one.compareTo(other);
    }

    /** The column {@code report} of a row as text that sorts like this. */
    Select of(String row) {
        if (series.size() < 2) {
            return new Select().add(row + ".report");
        }
        Select order = new Select().add("(case " + row + ".report");
        for (int i = 0; i < series.size(); i++) {
            order.add("when ? then '0-" + "%04d".formatted(i) + "'", series.get(i));
        }
        return order.add("else " + row + ".report end) collate \"C\"");
    }

    /** That one row counts less than the other. */
    Select before(String one, String other) {
        return Stream.of(of(one), new Select().add("<"), of(other)).reduce(new Select(), Select::add);
    }
}
