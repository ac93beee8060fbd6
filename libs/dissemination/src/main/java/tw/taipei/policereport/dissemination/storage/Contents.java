package tw.taipei.policereport.dissemination.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import tw.taipei.policereport.statistics.Note;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.statistics.PublishedChange;
import tw.taipei.policereport.statistics.Source;
import tw.taipei.policereport.transcription.Transcription;

/** The rows of one or more reports, and a digest of them that depends neither on their order nor on where they are kept. */
public record Contents(List<Observation> observations, List<PublishedChange> changes, List<Note> notes) {

    private static final String SEPARATOR = "\u001f";

    public Contents {
        observations = List.copyOf(observations);
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
    }

    public static Contents of(Transcription transcription) {
        return new Contents(transcription.observations(), transcription.changes(), transcription.notes());
    }

    public int rows() {
        return observations.size() + changes.size() + notes.size();
    }

    /** SHA-256 over the sorted texts of the rows, hexadecimal. */
    public String digest() {
        MessageDigest sha = sha256();
        texts().sorted().forEach(text -> sha.update((text + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(sha.digest());
    }

    private Stream<String> texts() {
        Stream<String> numbers = observations.stream().map(Contents::text);
        Stream<String> printedChanges = changes.stream().map(Contents::text);
        return Stream.concat(
                Stream.concat(numbers, printedChanges), notes.stream().map(Contents::text));
    }

    private static String text(Observation row) {
        return text(
                "observation",
                row.dataset(),
                row.series(),
                row.period(),
                row.value() == null ? null : row.value().toPlainString(),
                row.status().stream().sorted().toList(),
                row.published(),
                row.notes(),
                place(row.source()));
    }

    private static String text(PublishedChange row) {
        return text(
                "change",
                row.dataset(),
                row.series(),
                row.period(),
                row.base(),
                row.value() == null ? null : row.value().toPlainString(),
                row.published(),
                place(row.source()));
    }

    private static String text(Note row) {
        return text(
                "note",
                row.code(),
                row.text().zhTw(),
                row.text().en(),
                row.effect(),
                row.published(),
                row.source() == null ? null : place(row.source()));
    }

    private static String place(Source source) {
        return text(
                source.report(),
                source.page(),
                source.line(),
                source.column(),
                source.endLine(),
                source.section(),
                source.quote());
    }

    private static String text(Object... parts) {
        List<String> texts = new ArrayList<>();
        for (Object part : parts) {
            texts.add(String.valueOf(part));
        }
        return String.join(SEPARATOR, texts);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
