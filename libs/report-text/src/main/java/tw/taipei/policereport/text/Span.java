package tw.taipei.policereport.text;

/**
 * A stretch of a report's text.
 *
 * @param start offset of the first character
 * @param end offset after the last character
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("from " + start + " to " + end + " is no stretch of text");
        }
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        return start == other.start ? Integer.compare(end, other.end) : Integer.compare(start, other.start);
    }
}
