package tw.taipei.policereport.text;

/**
 * Where a stretch of text is printed.
 *
 * @param column 1-based character of {@code line} at which it starts
 * @param endLine the line on which it ends
 * @param section path of the innermost section around it, {@code 壹、一、(九)}; empty before the first heading
 */
public record Place(int page, int line, int column, int endLine, String section) {}
