package tw.taipei.policereport.gateway.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tw.taipei.policereport.tabulation.WorkbookFile;

/** What an answer is written as. */
public enum Format {
    JSON("application/json;charset=UTF-8"),
    CSV("text/csv; charset=utf-8"),
    NDJSON("application/x-ndjson"),
    XLSX(WorkbookFile.MEDIA_TYPE);

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(Format::toString).toList();
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether an answer is a file to keep: it then holds all rows unless the reader sets a limit. */
    public boolean isFile() {
        return this != JSON;
    }

    /** The value of {@code format=} and the end of a file's name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
