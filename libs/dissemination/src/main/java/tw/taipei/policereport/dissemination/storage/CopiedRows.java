package tw.taipei.policereport.dissemination.storage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.statistics.ObservationStatus;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.statistics.SeriesKey;
import tw.taipei.policereport.statistics.Source;

/** Reads observations from rows in the text form of COPY, with the columns of {@link Rows#COLUMNS}. */
final class CopiedRows {

    private static final int VALUE = column("value");
    private static final int PUBLISHED = column("published");
    private static final int REVISION = column("revision");
    private static final int PAGE = column("page");
    private static final int LINE = column("line");
    private static final int COLUMN = column("col");
    private static final int END_LINE = column("end_line");
    private static final int QUOTE = column("quote");

    private final CopiedLine line = new CopiedLine(Rows.COLUMNS.size());
    private final Recurring<String> datasets = recurring("dataset", Function.identity());
    private final Recurring<ReferencePeriod> periods =
            new Recurring<>(column("period_start"), column("period_end"), CopiedRows::period);
    private final Recurring<SeriesKey> series = recurring("series", SeriesKey::valueOf);
    private final Recurring<String> areas = recurring("area", Function.identity());
    private final Recurring<String> reports = recurring("report", Function.identity());
    private final Recurring<Set<ObservationStatus>> statuses = recurring("status", CopiedRows::statuses);
    private final Recurring<List<String>> notes = recurring("notes", CopiedRows::texts);
    private final Recurring<String> sections = recurring("section", Function.identity());

    private static int column(String name) {
        return Rows.COLUMNS.indexOf(name);
    }

    private static <V> Recurring<V> recurring(String column, Function<String, V> reader) {
        return new Recurring<>(column(column), column(column), reader);
    }

    StoredObservation read(byte[] row) {
        line.fill(row);
        Observation observation = new Observation(
                datasets.in(line),
                series.in(line),
                periods.in(line),
                line.isNull(VALUE) ? null : new BigDecimal(line.text(VALUE)),
                statuses.in(line),
                line.text(PUBLISHED),
                new Source(
                        reports.in(line),
                        line.number(PAGE),
                        line.number(LINE),
                        line.number(COLUMN),
                        line.number(END_LINE),
                        sections.in(line),
                        line.text(QUOTE)),
                notes.in(line));
        return new StoredObservation(observation, areas.in(line), line.number(REVISION));
    }

    private static ReferencePeriod period(String dates) {
        String[] both = dates.split("\t");
        return new ReferencePeriod(LocalDate.parse(both[0]), LocalDate.parse(both[1]));
    }

    private static Set<ObservationStatus> statuses(String array) {
        return texts(array).stream().map(ObservationStatus::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** Of codes, which never need quotes in an array. */
    private static List<String> texts(String array) {
        String inner = array.substring(1, array.length() - 1);
        if (inner.indexOf('"') >= 0) {
            throw new IllegalStateException(array + " is no array of codes");
        }
        return inner.isEmpty() ? List.of() : List.of(inner.split(","));
    }
}
