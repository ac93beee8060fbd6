package tw.taipei.policereport.dissemination.format;

import java.util.function.Consumer;

/** Rows that come one by one, from memory or from the database while they are written. */
@FunctionalInterface
public interface Rows<T> {

    void each(Consumer<T> consumer);
}
