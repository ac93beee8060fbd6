package tw.taipei.policereport.faults.check;

import java.util.Objects;

/** A promise that was not kept, and the event that shows it. */
public record Violation(String rule, String what) {

    public Violation {
        Objects.requireNonNull(rule, "rule is null");
        Objects.requireNonNull(what, "what is null");
    }

    @Override
    public String toString() {
        return rule + ": " + what;
    }
}
