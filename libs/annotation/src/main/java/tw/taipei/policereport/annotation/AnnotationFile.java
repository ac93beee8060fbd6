package tw.taipei.policereport.annotation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tw.taipei.policereport.annotation.AnnotationMistake.Reason;

/**
 * Reads the file that a person writes beside a report: CSV with the columns {@link #COLUMNS} in any order, one row for
 * each title. Tags, places and partners are {@code 中文|English} with a semicolon between them.
 */
public final class AnnotationFile {

    public static final List<String> COLUMNS = List.of("title_zh", "title_en", "tags", "places", "partners");

    private final List<AnnotationMistake> mistakes = new ArrayList<>();

    private AnnotationFile() {}

    /** @throws MistakenAnnotationsException naming every mistake in the file */
    public static Annotations read(String csv) {
        return new AnnotationFile().parse(csv);
    }

    private Annotations parse(String csv) {
        List<CsvRecord> records = records(csv);
        List<String> heading = records.isEmpty()
                ? List.of()
                : records.get(0).getFields().stream().map(String::strip).toList();
        check(heading);
        refuseMistakes();
        AnnotationRows rows = new AnnotationRows(heading, mistakes);
        records.stream().skip(1).forEach(rows::read);
        refuseMistakes();
        return new Annotations(rows.read());
    }

    private List<CsvRecord> records(String csv) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(csv)) {
            reader.forEach(records::add);
        } catch (CsvParseException broken) {
            int line = records.isEmpty() ? 1 : lineAfter(records.get(records.size() - 1));
            mistakes.add(new AnnotationMistake(
                    Reason.QUOTES, line, null, "a comma or a line end behind a closing quote", "other characters"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("memory does not fail", e);
        }
        return records;
    }

    private static int lineAfter(CsvRecord record) {
        long inside = record.getFields().stream()
                .mapToLong(field -> field.lines().count() - 1)
                .filter(more -> more > 0)
                .sum();
        return Math.toIntExact(record.getStartingLineNumber() + inside) + 1;
    }

    private void check(List<String> heading) {
        String all = String.join(",", COLUMNS);
        COLUMNS.stream()
                .filter(column -> !heading.contains(column))
                .forEach(column -> mistakes.add(
                        new AnnotationMistake(Reason.COLUMN_MISSING, 1, column, all, String.join(",", heading))));
        for (int i = 0; i < heading.size(); i++) {
            String column = heading.get(i);
            if (!COLUMNS.contains(column)) {
                mistakes.add(new AnnotationMistake(Reason.COLUMN_UNKNOWN, 1, column, all, column));
            } else if (heading.indexOf(column) < i) {
                mistakes.add(new AnnotationMistake(Reason.COLUMN_REPEATED, 1, column, all, column));
            }
        }
    }

    private void refuseMistakes() {
        if (!mistakes.isEmpty()) {
            mistakes.sort(Comparator.comparingInt(AnnotationMistake::line));
            throw new MistakenAnnotationsException(mistakes);
        }
    }
}
