package tw.taipei.policereport.gateway.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.BackfillMistake;
import tw.taipei.policereport.transcription.BackfillReading;
import tw.taipei.policereport.transcription.BackfillText;
import tw.taipei.policereport.transcription.BrokenBackfillException;
import tw.taipei.policereport.transcription.Excerpt;

/** Whose rows a file has. Everything else in it is the business of the services, each of which gets the whole file. */
final class ServicesInFile {

    private static final String COLUMN = "service";

    private final List<String> known;
    private final Set<String> named = new TreeSet<>();
    private final List<ProblemEntry> listed = new ArrayList<>();
    private List<String> columns = List.of();
    private long mistakes;

    private ServicesInFile(List<String> known) {
        this.known = known;
    }

    static ServicesInFile of(Path file, List<String> known) {
        ServicesInFile services = new ServicesInFile(known);
        services.read(file);
        return services;
    }

    /** What is no CSV is told by the first service, which reads the heading like any other. */
    List<String> names() {
        return named.isEmpty() ? known.subList(0, 1) : List.copyOf(named);
    }

    /** Rows of no service, the first ones, and what keeps the file from being read to its end. */
    List<ProblemEntry> listed() {
        return listed;
    }

    long mistakes() {
        return mistakes;
    }

    private void read(Path file) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(BackfillText.of(Files.newInputStream(file)))) {
            Iterator<CsvRecord> records = csv.iterator();
            if (records.hasNext()) {
                columns = records.next().getFields().stream().map(String::strip).toList();
            }
            int place = columns.indexOf(COLUMN);
            while (place >= 0 && records.hasNext()) {
                look(records.next(), place);
            }
        } catch (UncheckedIOException | IOException e) {
            add(BrokenBackfillException.in(e).mistake(columns));
        }
    }

    private void look(CsvRecord row, int place) {
        String service = place < row.getFieldCount() ? row.getField(place) : "";
        if (known.contains(service)) {
            named.add(service);
            return;
        }
        Label given = Excerpt.of(service);
        add(new BackfillMistake(
                row.getStartingLineNumber(),
                COLUMN,
                given.en(),
                "UNKNOWN_CODE",
                known,
                null,
                new Label(
                        "「" + given.zhTw() + "」不是 service 的有效代碼。",
                        "'" + given.en() + "' is not a value of 'service'.")));
    }

    private void add(BackfillMistake mistake) {
        mistakes++;
        if (listed.size() < BackfillReading.MOST_LISTED) {
            listed.add(ProblemEntry.inSeries(mistake));
        }
    }
}
