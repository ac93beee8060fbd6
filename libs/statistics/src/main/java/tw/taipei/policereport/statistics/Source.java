package tw.taipei.policereport.statistics;

import java.util.Objects;

/**
 * Where a number is printed.
 *
 * @param report the report's reference period, {@code 2023-S1}
 * @param page 1-based page of the document
 * @param line 1-based line of the text on which the number starts
 * @param column 1-based character of that line at which the number starts
 * @param endLine the line on which it ends; amounts wrap over lines
 * @param section the place in the outline, {@code 壹、一、(九)}
 * @param quote the printed lines from {@code line} to {@code endLine}, joined
 */
public record Source(String report, int page, int line, int column, int endLine, String section, String quote) {

    public Source {
        Objects.requireNonNull(report, "report is null");
        Objects.requireNonNull(section, "section is null");
        Objects.requireNonNull(quote, "quote is null");
        if (page < 1 || line < 1 || column < 1 || endLine < line) {
            throw new IllegalArgumentException(
                    "page " + page + ", lines " + line + " to " + endLine + " is no place in a text");
        }
    }
}
