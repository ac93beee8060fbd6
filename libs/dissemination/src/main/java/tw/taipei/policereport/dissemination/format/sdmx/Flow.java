package tw.taipei.policereport.dissemination.format.sdmx;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import tw.taipei.policereport.statistics.Label;

/**
 * Rows of one kind as SDMX has them: what tells them apart, what is measured, what is said of it.
 *
 * @param code in the spelling of this house: {@code offences}
 * @param dimensions the last one is that of time
 */
record Flow<R>(
        String code,
        Label title,
        Label description,
        List<Component<R>> dimensions,
        List<Component<R>> measures,
        List<Attribute<R>> attributes) {

    Flow {
        Objects.requireNonNull(code, "code is null");
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(description, "description is null");
        dimensions = List.copyOf(dimensions);
        measures = List.copyOf(measures);
        attributes = List.copyOf(attributes);
    }

    /** {@code OFFENCES}. */
    String id() {
        return Names.id(code);
    }

    /** All of them, in the order in which a record has them. */
    List<Component<R>> components() {
        return Stream.of(
                        dimensions,
                        measures,
                        attributes.stream().map(Attribute::component).toList())
                .flatMap(List::stream)
                .toList();
    }

    List<Component<R>> dimensionsButTime() {
        return dimensions.subList(0, dimensions.size() - 1);
    }

    Component<R> time() {
        return dimensions.get(dimensions.size() - 1);
    }

    /** The same flow of rows that hold such a row. */
    <S> Flow<S> in(Function<S, R> part) {
        return new Flow<>(
                code,
                title,
                description,
                dimensions.stream().map(one -> one.in(part)).toList(),
                measures.stream().map(one -> one.in(part)).toList(),
                attributes.stream().map(one -> one.in(part)).toList());
    }
}
