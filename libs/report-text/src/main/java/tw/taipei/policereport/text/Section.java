package tw.taipei.policereport.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A numbered heading with everything under it.
 *
 * @param markers the numbers from the part down to this heading: {@code [壹, 一, (九)]}
 * @param title the heading without its number, on one line
 * @param heading where number and title stand
 * @param end offset at which the next heading of this or a higher level starts
 */
public record Section(List<String> markers, String title, Span heading, int end) {

    public Section {
        markers = List.copyOf(markers);
    }

    /** 1 for a part (壹), 2 for a chapter (一), 3 for (一), 4 for 1、 and 5 for (1). */
    public int level() {
        return Marker.of(markers.get(markers.size() - 1)).level();
    }

    /** {@code 壹、一、(九)}. */
    public String path() {
        return markers.stream().collect(Collectors.joining("、"));
    }

    /** The path in plain numbers: {@code 1.1.9} for {@code 壹、一、(九)}. */
    public String number() {
        return markers.stream()
                .map(marker -> String.valueOf(Marker.of(marker).ordinal()))
                .collect(Collectors.joining("."));
    }

    /** Whether the other section stands directly under this one or deeper. */
    public boolean contains(Section other) {
        return other != this && contains(other.heading.start()) && other.markers.size() > markers.size();
    }

    boolean contains(int offset) {
        return heading.start() <= offset && offset < end;
    }
}
