package tw.taipei.policereport.dissemination.storage;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tw.taipei.policereport.annotation.Annotation;
import tw.taipei.policereport.annotation.Term;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Note;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.statistics.ObservationStatus;
import tw.taipei.policereport.statistics.PublishedChange;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.statistics.SeriesKey;
import tw.taipei.policereport.statistics.Source;
import tw.taipei.policereport.transcription.Programme;

/** Reads the rows of a result as values of the kernel. */
final class Rows {

    static final String NOW = "now_";
    static final String BEFORE = "before_";

    /** The columns of {@code observation} that a number is made of. */
    static final List<String> COLUMNS = List.of(
            "dataset",
            "period_start",
            "period_end",
            "series",
            "area",
            "report",
            "revision",
            "value",
            "published",
            "status",
            "notes",
            "page",
            "line",
            "col",
            "end_line",
            "section",
            "quote");

    private Rows() {}

    /** The columns of a number, in their order. */
    static String of(String number) {
        return COLUMNS.stream().map(column -> number + "." + column).collect(Collectors.joining(", "));
    }

    /** The columns of one of several numbers in a row, under a prefix that tells them apart. */
    static String named(String number, String prefix) {
        return COLUMNS.stream()
                .map(column -> number + "." + column + " as " + prefix + column)
                .collect(Collectors.joining(", "));
    }

    static StoredObservation observation(ResultSet row) throws SQLException {
        return observation(row, "");
    }

    /** With what its release says of it: that an earlier report prints another value. */
    static StoredObservation served(ResultSet row) throws SQLException {
        return served(row, "");
    }

    /** What two releases show of a number, each under its prefix. */
    static NumberChange numberChange(ResultSet row) throws SQLException {
        return new NumberChange(
                NumberChange.Kind.valueOf(row.getString("kind")),
                row.getString(NOW + "report") == null ? null : served(row, NOW),
                row.getString(BEFORE + "report") == null ? null : served(row, BEFORE));
    }

    /** What two reports print for a number, each under its prefix. */
    static Restatement restatement(ResultSet row) throws SQLException {
        return new Restatement(observation(row, NOW), observation(row, BEFORE), row.getLong("first_release"));
    }

    private static StoredObservation served(ResultSet row, String prefix) throws SQLException {
        StoredObservation printed = observation(row, prefix);
        return row.getBoolean(prefix + "restated") ? printed.asRestated() : printed;
    }

    private static StoredObservation observation(ResultSet row, String prefix) throws SQLException {
        Observation observation = new Observation(
                row.getString(prefix + "dataset"),
                SeriesKey.valueOf(row.getString(prefix + "series")),
                period(row, prefix + "period_start", prefix + "period_end"),
                row.getBigDecimal(prefix + "value"),
                texts(row, prefix + "status").stream()
                        .map(ObservationStatus::valueOf)
                        .collect(Collectors.toSet()),
                row.getString(prefix + "published"),
                source(row, prefix),
                texts(row, prefix + "notes"));
        return new StoredObservation(observation, row.getString(prefix + "area"), row.getInt(prefix + "revision"));
    }

    static PublishedChange change(ResultSet row) throws SQLException {
        return new PublishedChange(
                row.getString("dataset"),
                SeriesKey.valueOf(row.getString("series")),
                period(row, "period_start", "period_end"),
                period(row, "base_start", "base_end"),
                row.getBigDecimal("value"),
                row.getString("published"),
                source(row));
    }

    static Note note(ResultSet row) throws SQLException {
        String published = row.getString("published");
        return new Note(
                row.getString("code"),
                new Label(row.getString("zh_tw"), row.getString("en")),
                Comparability.Level.valueOf(row.getString("effect")),
                published == null ? null : source(row),
                published);
    }

    static StoredProgramme programme(ResultSet row) throws SQLException {
        String titleEn = row.getString("title_en");
        return new StoredProgramme(
                row.getString("code"),
                row.getString("parent"),
                row.getString("title"),
                row.getString("text"),
                Programme.Status.valueOf(row.getString("status")),
                MilestoneColumn.read(row.getString("milestones")),
                texts(row, "observations"),
                titleEn == null
                        ? null
                        : new Annotation(titleEn, terms(row, "tags"), terms(row, "places"), terms(row, "partners")),
                source(row));
    }

    private static List<Term> terms(ResultSet row, String column) throws SQLException {
        return texts(row, column).stream().map(Term::valueOf).toList();
    }

    static ReferencePeriod period(ResultSet row, String start, String end) throws SQLException {
        return new ReferencePeriod(row.getObject(start, LocalDate.class), row.getObject(end, LocalDate.class));
    }

    private static Source source(ResultSet row) throws SQLException {
        return source(row, "");
    }

    private static Source source(ResultSet row, String prefix) throws SQLException {
        return new Source(
                row.getString(prefix + "report"),
                row.getInt(prefix + "page"),
                row.getInt(prefix + "line"),
                row.getInt(prefix + "col"),
                row.getInt(prefix + "end_line"),
                row.getString(prefix + "section"),
                row.getString(prefix + "quote"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return Arrays.asList((String[]) array.getArray());
    }
}
