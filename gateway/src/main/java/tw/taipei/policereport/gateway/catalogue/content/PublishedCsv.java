package tw.taipei.policereport.gateway.catalogue.content;

import java.util.List;
import java.util.Set;

/**
 * What is found in the CSV of a dataset, in the bytes that its service sends.
 *
 * @param marked the file as a link brings it, with a byte order mark for Excel
 * @param plain the file without the mark
 * @param columns the names in its first record
 * @param rows without the first record
 * @param reports those that print its numbers
 * @param others further formats of the same rows
 */
public record PublishedCsv(
        Bytes marked, Bytes plain, List<String> columns, long rows, Set<String> reports, List<OtherFormat> others) {

    /** Some bytes by their number and their SHA-256. */
    public record Bytes(long size, String sha256) {}

    public PublishedCsv {
        columns = List.copyOf(columns);
        reports = Set.copyOf(reports);
        others = List.copyOf(others);
    }
}
