package tw.taipei.policereport.gateway.http;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what an {@code Accept} header prefers. */
final class Negotiation {

    private Negotiation() {}

    /**
     * @param accept null or blank for a reader who takes anything
     * @param offered what there is, the dearest first
     * @return empty when the reader takes none of them
     */
    static <T> Optional<T> prefer(String accept, List<T> offered, Function<T, String> mediaType) {
        if (accept == null || accept.isBlank()) {
            return offered.stream().findFirst();
        }
        return ranges(accept)
                .flatMap(range -> offered.stream()
                        .filter(one -> range.isCompatible(MediaType.valueOf(mediaType.apply(one))))
                        .limit(1))
                .findFirst();
    }

    /** The ranges of the header, the dearest first; none when it cannot be read. */
    private static Stream<MediaType> ranges(String accept) {
        try {
            return Arrays.stream(accept.split(","))
                    .map(range -> MediaType.valueOf(range.strip()))
                    .filter(range -> quality(range) > 0)
                    .sorted(Comparator.comparingDouble(Negotiation::quality).reversed())
                    .toList()
                    .stream();
        } catch (IllegalArgumentException unreadable) {
            return Stream.empty();
        }
    }

    private static double quality(MediaType range) {
        return Double.parseDouble(range.getParameters().getOrDefault("q", "1"));
    }
}
