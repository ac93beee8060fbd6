package tw.taipei.policereport.statistics;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A name was given that is not among the known ones. */
public final class UnknownCodeException extends IllegalArgumentException {

    private final String name;
    private final String given;
    private final List<String> known;

    /** @param name what was asked for: a dimension, {@code measure}, {@code dataset} … */
    public UnknownCodeException(String name, String given, List<String> known) {
        super("'" + given + "' is not a value of '" + name + "'; known are " + String.join(", ", known));
        this.name = Objects.requireNonNull(name, "name is null");
        this.given = Objects.requireNonNull(given, "given is null");
        this.known = List.copyOf(known);
    }

    public String name() {
        return name;
    }

    public String given() {
        return given;
    }

    public List<String> known() {
        return known;
    }

    /** The known value that is spelt most like the given one, if any is near. */
    public Optional<String> nearest() {
        return Spelling.nearest(given, known);
    }
}
