package tw.taipei.policereport.dissemination.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tw.taipei.policereport.statistics.UnknownCodeException;

/**
 * The query parameters of one request. Reading one makes it known; {@link #refuseMistakes()} then finds those that
 * nobody has read, together with all that were read and did not convert.
 */
public final class Parameters {

    private final Map<String, List<String>> given;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    public Parameters(Map<String, List<String>> given) {
        this.given = new LinkedHashMap<>(given);
    }

    /** The values of a parameter where a comma is OR; the same parameter given twice is OR, too. */
    public List<String> list(String name) {
        known.add(name);
        List<String> values = new ArrayList<>();
        for (String joined : given.getOrDefault(name, List.of())) {
            for (String value : joined.split(",", -1)) {
                if (value.isBlank()) {
                    mistakes.add(Mistake.invalid(name, joined, "'" + name + "' has an empty value."));
                } else {
                    values.add(value.strip());
                }
            }
        }
        return values.stream().distinct().toList();
    }

    /** As {@link #list(String)}, each value read by {@code reader}; what does not convert is remembered as a mistake. */
    public <T> List<T> list(String name, Function<String, T> reader) {
        List<T> read = new ArrayList<>();
        for (String value : list(name)) {
            convert(name, value, reader).ifPresent(read::add);
        }
        return List.copyOf(read);
    }

    /** Those of {@code allowed} that are asked for, in their order; empty when the reader left the choice open. */
    public List<String> codes(String name, List<String> allowed) {
        List<String> asked = list(name, value -> {
            if (!allowed.contains(value)) {
                throw new UnknownCodeException(name, value, allowed);
            }
            return value;
        });
        return allowed.stream().filter(asked::contains).toList();
    }

    public Optional<String> one(String name) {
        return one(name, Function.identity());
    }

    /** A parameter that may be given once. */
    public <T> Optional<T> one(String name, Function<String, T> reader) {
        known.add(name);
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            mistakes.add(Mistake.invalid(
                    name, String.join("&", values), "'" + name + "' is given " + values.size() + " times."));
        }
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (values.get(0).isBlank()) {
            mistakes.add(Mistake.invalid(name, values.get(0), "'" + name + "' has an empty value."));
            return Optional.empty();
        }
        return convert(name, values.get(0).strip(), reader);
    }

    /** One of {@code allowed}. */
    public Optional<String> oneOf(String name, String... allowed) {
        return one(name, value -> {
            if (!Arrays.asList(allowed).contains(value)) {
                throw new UnknownCodeException(name, value, List.of(allowed));
            }
            return value;
        });
    }

    private <T> Optional<T> convert(String name, String value, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(value));
        } catch (UnknownCodeException e) {
            mistakes.add(Mistake.unknownCode(name, value, e.known()));
        } catch (IllegalArgumentException e) {
            mistakes.add(Mistake.invalid(name, value, e.getMessage()));
        }
        return Optional.empty();
    }

    public void remember(Mistake mistake) {
        mistakes.add(mistake);
    }

    public boolean isGiven(String name) {
        return given.containsKey(name);
    }

    /** @throws MistakenRequestException when a parameter is unknown or a value is wrong, naming all of them */
    public void refuseMistakes() {
        List<Mistake> all = new ArrayList<>();
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> Mistake.unknownParameter(name, List.copyOf(known)))
                .forEach(all::add);
        all.addAll(mistakes);
        if (!all.isEmpty()) {
            throw new MistakenRequestException(all);
        }
    }
}
