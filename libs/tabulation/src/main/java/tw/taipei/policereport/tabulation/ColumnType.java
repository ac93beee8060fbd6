package tw.taipei.policereport.tabulation;

import java.util.Arrays;
import java.util.Locale;

/** What the cells of a column hold, in the words of Table Schema. */
public enum ColumnType {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    DATE;

    static ColumnType named(String name) {
        return Arrays.stream(values())
                .filter(type -> type.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is no type of a column"));
    }

    /** {@code string}, {@code integer}, {@code number}, {@code boolean}, {@code date}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
