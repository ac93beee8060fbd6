package tw.taipei.policereport.dissemination.backfill;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Hands over the rows of a file as they arrive. */
final class SeriesFile {

    private SeriesFile() {}

    /** What keeps the file from being read any further goes to the mistakes. */
    static void read(InputStream csv, MistakeList mistakes, Consumer<Row> rows) {
        long line = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(new InputStreamReader(
                        csv,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            Iterator<CsvRecord> records = reader.iterator();
            Heading heading = null;
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = record.getStartingLineNumber();
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
        } catch (CsvParseException broken) {
            mistakes.wrong(
                    line,
                    "BROKEN_QUOTES",
                    "a comma or a line end behind a closing quote",
                    "此列之後的引號不成對。",
                    "Behind this line the quotes do not match.");
        } catch (UncheckedIOException | IOException e) {
            notUtf8(e, line, mistakes);
        }
    }

    private static void notUtf8(Exception e, long line, MistakeList mistakes) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                mistakes.wrong(
                        line,
                        "NOT_UTF_8",
                        "UTF-8",
                        "此列之後有不是 UTF-8 的位元組。",
                        "Behind this line stand bytes that are not UTF-8.");
                return;
            }
        }
        throw e instanceof UncheckedIOException unchecked ? unchecked : new UncheckedIOException((IOException) e);
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
        if (heading.isRepeating()) {
            mistakes.wrong(1, "COLUMN_REPEATED", "each column once", "有欄名重複。", "A column is there twice.");
        }
        return mistakes.count() == 0;
    }
}
