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

    private Rows() {}

    static StoredObservation observation(ResultSet row) throws SQLException {
        Observation observation = new Observation(
                row.getString("dataset"),
                SeriesKey.valueOf(row.getString("series")),
                period(row, "period_start", "period_end"),
                row.getBigDecimal("value"),
                texts(row, "status").stream().map(ObservationStatus::valueOf).collect(Collectors.toSet()),
                row.getString("published"),
                source(row),
                texts(row, "notes"));
        return new StoredObservation(observation, row.getString("area"), row.getInt("revision"));
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
        return new Source(
                row.getString("report"),
                row.getInt("page"),
                row.getInt("line"),
                row.getInt("col"),
                row.getInt("end_line"),
                row.getString("section"),
                row.getString("quote"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return Arrays.asList((String[]) array.getArray());
    }
}
