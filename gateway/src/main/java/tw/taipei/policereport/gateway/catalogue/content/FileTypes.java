package tw.taipei.policereport.gateway.catalogue.content;

import java.util.Optional;

/** What is known of the formats of a service by their names; one that is not known has no more than its name. */
public final class FileTypes {

    private static final String SDMX = "https://sdmx.org/standards-2/";

    private FileTypes() {}

    /** How people call it. */
    public static String name(String format) {
        return switch (format) {
            case "csv" -> "CSV";
            case "xlsx" -> "XLSX";
            case "ndjson" -> "NDJSON";
            case "jsonstat" -> "JSON-stat";
            case "sdmx-csv" -> "SDMX-CSV";
            case "sdmx-json" -> "SDMX-JSON";
            default -> format;
        };
    }

    /** Its code in the European table of file types. */
    public static Optional<String> authority(String format) {
        return switch (format) {
            case "csv", "sdmx-csv" -> Optional.of("CSV");
            case "xlsx" -> Optional.of("XLSX");
            case "jsonstat", "sdmx-json" -> Optional.of("JSON");
            default -> Optional.empty();
        };
    }

    /** The standard that its files follow. */
    public static Optional<String> standard(String format) {
        return switch (format) {
            case "csv" -> Optional.of("https://www.rfc-editor.org/rfc/rfc4180");
            case "jsonstat" -> Optional.of("https://json-stat.org/format/");
            case "sdmx-csv", "sdmx-json" -> Optional.of(SDMX);
            default -> Optional.empty();
        };
    }
}
