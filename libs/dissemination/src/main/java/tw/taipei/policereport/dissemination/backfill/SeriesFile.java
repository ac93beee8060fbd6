package tw.taipei.policereport.dissemination.backfill;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.BackfillMistake;
import tw.taipei.policereport.transcription.BackfillText;
import tw.taipei.policereport.transcription.BrokenBackfillException;
import tw.taipei.policereport.transcription.Excerpt;

/** Hands over the rows of a file as they arrive. */
final class SeriesFile {

    private SeriesFile() {}

    /** What keeps the file from being read any further goes to the mistakes. */
    static void read(InputStream csv, MistakeList mistakes, Consumer<Row> rows) {
        Heading heading = null;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(BackfillText.of(csv))) {
            Iterator<CsvRecord> records = reader.iterator();
            while (records.hasNext()) {
                CsvRecord record = records.next();
                if (heading == null) {
                    heading = new Heading(record.getFields());
                    if (!isUsable(heading, mistakes)) {
                        return;
                    }
                } else {
                    rows.accept(new Row(heading, record));
                }
            }
            if (heading == null) {
                isUsable(new Heading(List.of()), mistakes);
            }
        } catch (UncheckedIOException | IOException e) {
            mistakes.add(BrokenBackfillException.in(e).mistake(heading == null ? List.of() : heading.columns()));
        }
    }

    private static boolean isUsable(Heading heading, MistakeList mistakes) {
        for (String column : heading.missing()) {
            mistakes.wrong(
                    1,
                    "COLUMN_MISSING",
                    String.join(",", Heading.REQUIRED),
                    "缺少「" + column + "」欄。",
                    "The column '" + column + "' is missing.");
        }
        for (String column : heading.repeated()) {
            Label excerpt = Excerpt.of(column);
            mistakes.add(new BackfillMistake(
                    1,
                    excerpt.en(),
                    null,
                    "COLUMN_REPEATED",
                    List.of(),
                    "each column once",
                    new Label(
                            "「" + excerpt.zhTw() + "」欄重複。",
                            "The column '" + excerpt.en() + "' is there more than once.")));
        }
        for (String column : heading.columns()) {
            if (column.length() > heading.longest(column)) {
                mistakes.tooLong(1, Excerpt.of(column).en(), column, heading.longest(column));
            }
        }
        return mistakes.count() == 0;
    }
}
