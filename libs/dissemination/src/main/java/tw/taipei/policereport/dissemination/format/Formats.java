package tw.taipei.policereport.dissemination.format;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tw.taipei.policereport.dissemination.request.Mistake;

/** Every format there is, and the choice among them. */
@Singleton
public final class Formats {

    private static final String STANDARD = "json";

    /** @param byQuery whether {@code format=} has decided and not the header */
    public record Choice(Format format, boolean byQuery) {}

    private final List<Format> formats;

    Formats(@All List<Format> formats) {
        this.formats = formats.stream()
                .sorted(Comparator.comparing((Format format) -> !format.name().equals(STANDARD))
                        .thenComparing(Format::name))
                .toList();
    }

    public List<Format> all() {
        return formats;
    }

    /**
     * @param asked the value of {@code format=}, which wins
     * @param accept the header, or null
     * @throws UnknownFormatException naming the formats
     */
    public Choice choose(Optional<String> asked, String accept) {
        if (asked.isPresent()) {
            return new Choice(named(asked.get()), true);
        }
        if (accept == null || accept.isBlank()) {
            return new Choice(formats.get(0), false);
        }
        return preferred(accept)
                .flatMap(type ->
                        formats.stream().filter(format -> type.isCompatible(MediaType.valueOf(format.mediaType()))))
                .findFirst()
                .map(format -> new Choice(format, false))
                .orElseThrow(() -> unknown("header", "Accept", accept, Format::mediaType));
    }

    private Format named(String name) {
        return formats.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown("query", "format", name, Format::name));
    }

    private UnknownFormatException unknown(String in, String name, String value, Function<Format, String> known) {
        List<String> allowed = formats.stream().map(known).toList();
        return new UnknownFormatException(Mistake.unknown(Mistake.Kind.UNKNOWN_CODE, in, name, value, allowed));
    }

    private static Stream<MediaType> preferred(String accept) {
        try {
            return Stream.of(accept.split(","))
                    .map(String::strip)
                    .map(MediaType::valueOf)
                    .sorted(Comparator.comparingDouble(Formats::quality).reversed());
        } catch (IllegalArgumentException unreadable) {
            return Stream.empty();
        }
    }

    private static double quality(MediaType type) {
        return Double.parseDouble(type.getParameters().getOrDefault("q", "1"));
    }
}
