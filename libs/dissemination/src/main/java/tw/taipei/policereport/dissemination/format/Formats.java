package tw.taipei.policereport.dissemination.format;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tw.taipei.policereport.dissemination.request.Mistake;
import tw.taipei.policereport.dissemination.row.Subject;
import tw.taipei.policereport.statistics.Label;

/** Every format there is, and the choice among those that can hold an answer. */
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

    /** Those that can hold an answer about this, the standard one first. */
    public List<Format> fitting(Subject subject) {
        return formats.stream().filter(format -> format.fits(subject)).toList();
    }

    /**
     * @param subject what the answer is about; empty when that is not known yet
     * @param asked the value of {@code format=}, which wins
     * @param accept the header, or null
     * @throws UnknownFormatException naming the formats that fit
     */
    public Choice choose(Optional<Subject> subject, Optional<String> asked, String accept) {
        List<Format> fitting = subject.map(this::fitting).orElse(formats);
        if (asked.isPresent()) {
            return new Choice(named(asked.get(), fitting), true);
        }
        if (accept == null || accept.isBlank()) {
            return new Choice(fitting.get(0), false);
        }
        return Accepted.read(accept)
                .flatMap(accepted -> accepted.among(fitting))
                .findFirst()
                .map(format -> new Choice(format, false))
                .orElseThrow(() -> unknown("header", "Accept", accept, fitting, Format::mediaType));
    }

    private Format named(String name, List<Format> fitting) {
        return fitting.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> isSpoken(name)
                        ? unfitting(name, fitting)
                        : unknown("query", "format", name, fitting, Format::name));
    }

    private boolean isSpoken(String name) {
        return formats.stream().anyMatch(format -> format.name().equals(name));
    }

    private static UnknownFormatException unfitting(String name, List<Format> fitting) {
        Label detail = new Label(
                "「" + name + "」只能表示單一資料集的數字（/datasets/{dataset}/observations）、"
                        + "比較（/datasets/{dataset}/comparison）或其結構。",
                "'" + name + "' holds the numbers of one dataset (/datasets/{dataset}/observations), its comparisons"
                        + " (/datasets/{dataset}/comparison) or its structure, and not this.");
        List<String> allowed = fitting.stream().map(Format::name).toList();
        return new UnknownFormatException(
                new Mistake(Mistake.Kind.UNKNOWN_CODE, "query", "format", name, allowed, null, detail));
    }

    private static UnknownFormatException unknown(
            String in, String name, String value, List<Format> fitting, Function<Format, String> known) {
        List<String> allowed = fitting.stream().map(known).toList();
        return new UnknownFormatException(Mistake.unknown(Mistake.Kind.UNKNOWN_CODE, in, name, value, allowed));
    }
}
