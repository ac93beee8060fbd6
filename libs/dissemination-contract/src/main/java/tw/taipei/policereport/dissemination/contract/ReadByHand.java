package tw.taipei.policereport.dissemination.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.taipei.policereport.statistics.Note;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.statistics.PublishedChange;
import tw.taipei.policereport.statistics.Source;
import tw.taipei.policereport.transcription.DatedText;
import tw.taipei.policereport.transcription.Programme;
import tw.taipei.policereport.transcription.SubjectDomain;

/** What a person read in a report, a line of text for each number, and what a service read in the same form. */
final class ReadByHand {

    private ReadByHand() {}

    static List<String> rows(Class<?> test, String resource) {
        InputStream table = test.getClassLoader().getResourceAsStream(resource);
        Objects.requireNonNull(table, resource + " is not on the class path of the test");
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(table, UTF_8))) {
            return rows.stream().map(row -> row(row.getFields())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String row(SubjectDomain domain, Observation read) {
        return row(List.of(
                read.dataset(),
                read.series().toString(),
                read.period().toString(),
                text(read.value()),
                domain.dataset(read.dataset())
                        .measure(read.series().measure())
                        .unit()
                        .code(),
                words(read.status().stream()),
                page(read.source()),
                line(read.source()),
                read.published(),
                words(read.notes().stream())));
    }

    static String row(Note read) {
        boolean printed = read.source() != null;
        return row(List.of(read.code(), read.effect().toString(), printed ? line(read.source()) : ""));
    }

    static String row(PublishedChange read) {
        return row(List.of(
                read.dataset(),
                read.series().toString(),
                read.period().toString(),
                read.base().toString(),
                text(read.value()),
                page(read.source()),
                line(read.source()),
                read.published()));
    }

    static String row(Programme read) {
        return row(List.of(
                read.code(),
                read.title(),
                read.status().toString(),
                page(read.source()),
                line(read.source()),
                String.valueOf(read.source().endLine()),
                words(read.milestones().stream().map(DatedText::period))));
    }

    private static String row(List<String> fields) {
        return String.join(" | ", fields);
    }

    private static String words(Stream<?> values) {
        return values.map(Object::toString).collect(Collectors.joining(" "));
    }

    private static String text(BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    private static String page(Source source) {
        return String.valueOf(source.page());
    }

    private static String line(Source source) {
        return String.valueOf(source.line());
    }
}
