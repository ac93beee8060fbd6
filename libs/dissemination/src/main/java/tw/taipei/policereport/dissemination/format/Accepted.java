package tw.taipei.policereport.dissemination.format;

import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One media range of an {@code Accept} header. */
record Accepted(MediaType type) {

    /** Only commas outside of quotes part ranges: the name of a profile may have one. */
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private static final Comparator<Accepted> BEST_FIRST =
            Comparator.comparingDouble(Accepted::quality).reversed();

    /** The ranges that the reader wants, the dearest first; none when the header cannot be read. */
    static Stream<Accepted> read(String header) {
        List<Accepted> ranges = new ArrayList<>();
        try {
            for (String range : COMMA.split(header)) {
                ranges.add(new Accepted(MediaType.valueOf(range.strip())));
            }
            return ranges.stream().filter(range -> range.quality() > 0).sorted(BEST_FIRST).toList().stream();
        } catch (IllegalArgumentException unreadable) {
            return Stream.empty();
        }
    }

    private double quality() {
        return Double.parseDouble(type.getParameters().getOrDefault("q", "1"));
    }

    /** Those of the formats that the range takes in. */
    Stream<Format> among(List<Format> formats) {
        return formats.stream().filter(this::takes);
    }

    private boolean takes(Format format) {
        MediaType offered = MediaType.valueOf(format.mediaType());
        return type.isCompatible(offered) && agrees("profile", offered) && agrees("version", offered);
    }

    /** A parameter that tells formats of one type apart counts where the reader names it. */
    private boolean agrees(String parameter, MediaType offered) {
        Map<String, String> wanted = type.getParameters();
        return !wanted.containsKey(parameter)
                || Objects.equals(wanted.get(parameter), offered.getParameters().get(parameter));
    }
}
