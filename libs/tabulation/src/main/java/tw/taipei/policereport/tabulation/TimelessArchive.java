package tw.taipei.policereport.tabulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The same archive without any time in it, so that the same tables are the same bytes. */
final class TimelessArchive {

    /** The earliest time that an archive can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    private TimelessArchive() {}

    static void copy(Path from, OutputStream to) throws IOException {
        ZipOutputStream out = new ZipOutputStream(to);
        try (ZipFile archive = new ZipFile(from.toFile())) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(NO_TIME);
                out.putNextEntry(timeless);
                try (InputStream in = archive.getInputStream(entry)) {
                    copy(entry.getName(), in, out);
                }
                out.closeEntry();
            }
        }
        out.finish();
    }

    private static void copy(String name, InputStream in, OutputStream out) throws IOException {
        if (name.equals(PROPERTIES)) {
            String properties = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            out.write(CREATED.matcher(properties).replaceAll("").getBytes(StandardCharsets.UTF_8));
        } else {
            in.transferTo(out);
        }
    }
}
