package tw.taipei.policereport.gateway.catalogue.content;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tw.taipei.policereport.gateway.service.ServiceFiles.Brought;

/** Reads the CSV of a dataset for what a catalogue says about it; the file is never held. */
final class CsvInspection {

    private static final byte[] MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);
    private static final int STRIDE = 1 << 16;

    private final MessageDigest marked = sha256();
    private final MessageDigest plain = sha256();
    private final Set<String> reports = new TreeSet<>();
    private long size;
    private long rows;

    private CsvInspection() {}

    /** @throws IOException when the file has no byte order mark */
    static PublishedCsv of(Brought file) throws IOException {
        return new CsvInspection().inspect(file);
    }

    private PublishedCsv inspect(Brought file) throws IOException {
        digest(file.path());
        List<String> columns = records(file.path());
        HexFormat hex = HexFormat.of();
        return new PublishedCsv(
                new PublishedCsv.Bytes(size, hex.formatHex(marked.digest())),
                new PublishedCsv.Bytes(size - MARK.length, hex.formatHex(plain.digest())),
                columns,
                rows,
                reports,
                OtherFormat.linked(file.links()));
    }

    private void digest(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] mark = in.readNBytes(MARK.length);
            if (!Arrays.equals(mark, MARK)) {
                throw new IOException("the file has no byte order mark");
            }
            marked.update(mark);
            size = mark.length;
            byte[] stride = new byte[STRIDE];
            for (int read = in.read(stride); read > 0; read = in.read(stride)) {
                marked.update(stride, 0, read);
                plain.update(stride, 0, read);
                size += read;
            }
        }
    }

    private List<String> records(Path path) throws IOException {
        try (CsvReader<CsvRecord> records =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(path)) {
            Iterator<CsvRecord> each = records.iterator();
            List<String> columns = each.next().getFields();
            int report = columns.indexOf("report");
            while (each.hasNext()) {
                reports.add(each.next().getField(report));
                rows++;
            }
            return columns;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
