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
public record Contents(
        List<Observation> observations,
        List<PublishedChange> changes,
        List<Note> notes,
        List<StoredProgramme> programmes) {

    private static final String SEPARATOR = "\u001f";

    public Contents {
        observations = List.copyOf(observations);
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
        programmes = List.copyOf(programmes);
    }

    /** @param programmes those of the transcription with their annotations */
    public static Contents of(Transcription transcription, List<StoredProgramme> programmes) {
        return new Contents(transcription.observations(), transcription.changes(), transcription.notes(), programmes);
    }

    /** All of these together. */
    public static Contents of(List<Contents> parts) {
        return new Contents(
                parts.stream().flatMap(part -> part.observations().stream()).toList(),
                parts.stream().flatMap(part -> part.changes().stream()).toList(),
                parts.stream().flatMap(part -> part.notes().stream()).toList(),
                parts.stream().flatMap(part -> part.programmes().stream()).toList());
    }

    /** The reports that the numbers and programmes say they are printed in. */
    public Stream<String> reports() {
        return Stream.concat(
                        observations.stream().map(Observation::source),
                        programmes.stream().map(StoredProgramme::source))
                .map(Source::report)
                .distinct();
    }

    public int rows() {
        return observations.size() + changes.size() + notes.size() + programmes.size();
    }

    /** SHA-256 over the sorted texts of the rows, hexadecimal. */
    public String digest() {
        MessageDigest sha = sha256();
        texts().sorted().forEach(text -> sha.update((text + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(sha.digest());
    }

    /** SHA-256 of a text, hexadecimal. */
    public static String digest(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Stream<String> texts() {
        return Stream.of(
                        observations.stream().map(Contents::text),
                        changes.stream().map(Contents::text),
                        notes.stream().map(Contents::text),
                        programmes.stream().map(Contents::text))
                .flatMap(texts -> texts);
    }

    static String text(Observation row) {
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

    private static String text(StoredProgramme row) {
        return text(
                "programme",
                row.code(),
                row.parent(),
                row.title(),
                row.text(),
                row.status(),
                row.milestones(),
                row.observations(),
                row.annotation(),
                place(row.source()));
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

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
