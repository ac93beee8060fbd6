package tw.taipei.policereport.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Files that are neither text nor PDF, told by their first bytes. */
enum FileKind {
    PNG("PNG", "89504E470D0A1A0A"),
    JPEG("JPEG", "FFD8FF"),
    GIF("GIF", "47494638"),
    TIFF_LITTLE("TIFF", "49492A00"),
    TIFF_BIG("TIFF", "4D4D002A"),
    ZIP("ZIP", "504B0304"),
    EMPTY_ZIP("ZIP", "504B0506"),
    GZIP("gzip", "1F8B08"),
    SEVEN_ZIP("7-Zip", "377ABCAF271C"),
    RAR("RAR", "526172211A07"),
    OFFICE_97("DOC, XLS or PPT (Office 97)", "D0CF11E0A1B11AE1"),
    RTF("RTF", "7B5C727466"),
    POSTSCRIPT("PostScript", "25215053");

    private static final int ZIP_NAMES = 4096;
    private static final int PDF_HEADER_WITHIN = 1024;

    private final String description;
    private final byte[] magic;

    FileKind(String description, String magic) {
        this.description = description;
        this.magic = HexFormat.of().parseHex(magic);
    }

    static boolean isPdf(byte[] bytes) {
        return head(bytes, PDF_HEADER_WITHIN).contains("%PDF-");
    }

    /** What the bytes are, in words, when they are one of these. */
    static Optional<String> describe(byte[] bytes) {
        return Arrays.stream(values())
                .filter(kind -> kind.starts(bytes))
                .findFirst()
                .map(kind -> kind == ZIP ? zip(head(bytes, ZIP_NAMES)) : kind.description);
    }

    private static String zip(String names) {
        boolean word = names.contains("word/");
        boolean office = word || names.contains("xl/") || names.contains("[Content_Types].xml");
        boolean openDocument = names.contains("mimetypeapplication/vnd.oasis.opendocument");
        return word ? "DOCX (Word)" : office ? "Office Open XML" : openDocument ? "OpenDocument" : ZIP.description;
    }

    private boolean starts(byte[] bytes) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    private static String head(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
    }
}
