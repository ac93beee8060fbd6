package tw.taipei.policereport.gateway.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.BackfillReading;

/** Whose rows a file has. Everything else in it is the business of the services, each of which gets the whole file. */
final class ServicesInFile {

    private static final String COLUMN = "service";

    private final List<String> known;
    private final Set<String> named = new TreeSet<>();
    private final List<ProblemEntry> unknown = new ArrayList<>();
    private long unknownRows;

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

    /** Rows of no service, the first ones. */
    List<ProblemEntry> unknown() {
        return unknown;
    }

    long unknownRows() {
        return unknownRows;
    }

    private void read(Path file) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            Iterator<CsvRecord> records = csv.iterator();
            int place = records.hasNext() ? place(records.next()) : -1;
            while (place >= 0 && records.hasNext()) {
                look(records.next(), place);
            }
        } catch (CsvParseException broken) {
            // Where it breaks, the services say.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException("the file cannot be read", e);
        }
    }

    private static int place(CsvRecord heading) {
        return heading.getFields().stream()
                .map(name -> name.replace("\ufeff", "").strip())
                .toList()
                .indexOf(COLUMN);
    }

    private void look(CsvRecord row, int place) {
        String service = place < row.getFieldCount() ? row.getField(place) : "";
        if (known.contains(service)) {
            named.add(service);
            return;
        }
        unknownRows++;
        if (unknown.size() < BackfillReading.MOST_LISTED) {
            unknown.add(ProblemEntry.inSeries(
                    row.getStartingLineNumber(),
                    COLUMN,
                    service,
                    "UNKNOWN_CODE",
                    known,
                    null,
                    new Label("「" + service + "」不是 service 的有效代碼。", "'" + service + "' is not a value of 'service'.")));
        }
    }
}
