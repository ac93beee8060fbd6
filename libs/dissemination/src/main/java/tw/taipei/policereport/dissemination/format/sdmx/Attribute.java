package tw.taipei.policereport.dissemination.format.sdmx;

import java.util.Objects;
import java.util.function.Function;

/**
 * Something that is said of an observation.
 *
 * @param ofMeasure whether it depends on the dimension of measures alone
 * @param optional whether an observation may go without
 */
record Attribute<R>(Component<R> component, boolean ofMeasure, boolean optional) {

    Attribute {
        Objects.requireNonNull(component, "component is null");
    }

    static <R> Attribute<R> always(Component<R> component) {
        return new Attribute<>(component, false, false);
    }

    static <R> Attribute<R> perMeasure(Component<R> component) {
        return new Attribute<>(component, true, false);
    }

    static <R> Attribute<R> maybe(Component<R> component) {
        return new Attribute<>(component, false, true);
    }

    <S> Attribute<S> in(Function<S, R> part) {
        return new Attribute<>(component.in(part), ofMeasure, optional);
    }
}
