package tw.taipei.policereport.dissemination.row;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import tw.taipei.policereport.dissemination.request.View;

/**
 * One member of a row.
 *
 * @param include the opt-in that it belongs to, or null when every answer has it
 * @param value null is a value; {@link #ABSENT} leaves the member out
 * @param key what the value depends on and on nothing else but the view; null where every row has its own
 */
public record Field<T>(String name, Role role, String include, BiFunction<T, View, Object> value, Function<T, ?> key) {

    /** Whether a column of a table can be done without. */
    public enum Role {
        PLAIN,
        /** A code that has labels beside it. */
        CODE,
        LABEL
    }

    /** Stands for a member that a row does not have: a dimension of another dataset. */
    public static final Object ABSENT = new Object();

    public Field {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(role, "role is null");
        Objects.requireNonNull(value, "value is null");
    }

    public static <T> Field<T> of(String name, Function<T, Object> value) {
        return new Field<>(name, Role.PLAIN, null, (row, view) -> value.apply(row), null);
    }

    public static <T> Field<T> of(String name, BiFunction<T, View, Object> value) {
        return new Field<>(name, Role.PLAIN, null, value, null);
    }

    /** A member that depends on one part of the row, the key. */
    static <T, K> Field<T> of(String name, Function<T, K> key, Function<K, Object> value) {
        return new Field<>(name, Role.PLAIN, null, (row, view) -> value.apply(key.apply(row)), key);
    }

    static <T> Field<T> code(String name, Function<T, Object> value) {
        return new Field<>(name, Role.CODE, null, (row, view) -> value.apply(row), null);
    }

    static <T> Field<T> label(String name, Function<T, Object> value) {
        return new Field<>(name, Role.LABEL, null, (row, view) -> value.apply(row), null);
    }

    /**
     * This member of a part of another row.
     *
     * @param missing the value where the other row does not have the part
     */
    <S> Field<S> in(Function<S, T> part, Object missing) {
        return new Field<>(
                name,
                role,
                include,
                (row, view) -> {
                    T found = part.apply(row);
                    return found == null ? missing : value.apply(found, view);
                },
                null);
    }

    /** The same member, which rows of the same key are known to have in common. */
    Field<T> per(Function<T, ?> key) {
        return new Field<>(name, role, include, value, key);
    }

    static <T> Field<T> optional(String name, String include, BiFunction<T, View, Object> value) {
        return new Field<>(name, Role.PLAIN, include, value, null);
    }
}
