package tw.taipei.policereport.text;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Files that are neither text nor PDF, told by their first bytes. */
enum FileKind {
    PNG("a PNG picture", "89504E470D0A1A0A"),
    JPEG("a JPEG picture", "FFD8FF"),
    GIF("a GIF picture", "47494638"),
    TIFF_LITTLE("a TIFF picture", "49492A00"),
    TIFF_BIG("a TIFF picture", "4D4D002A"),
    ZIP("a ZIP archive", "504B0304"),
    EMPTY_ZIP("a ZIP archive", "504B0506"),
    GZIP("a gzip archive", "1F8B08"),
    SEVEN_ZIP("a 7-Zip archive", "377ABCAF271C"),
    RAR("a RAR archive", "526172211A07"),
    OFFICE_97("an Office 97 document (.doc, .xls)", "D0CF11E0A1B11AE1"),
    RTF("an RTF document", "7B5C727466"),
    POSTSCRIPT("a PostScript document", "25215053");

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
        return word
                ? "a Word document (.docx)"
                : office ? "an Office document" : openDocument ? "an OpenDocument file" : ZIP.description;
    }

    private boolean starts(byte[] bytes) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    private static String head(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(bytes.length, length), java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
