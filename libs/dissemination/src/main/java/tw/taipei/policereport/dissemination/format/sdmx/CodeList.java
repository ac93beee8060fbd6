package tw.taipei.policereport.dissemination.format.sdmx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Label;

/**
 * The codes that a component may have.
 *
 * @param positions where each code stands, counted from 0
 */
record CodeList(String id, Label title, List<Code> codes, Map<String, Integer> positions) {

    CodeList {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(title, "title is null");
        codes = List.copyOf(codes);
        positions = Map.copyOf(positions);
    }

    static CodeList of(String id, Label title, List<Code> codes) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        codes.forEach(code -> positions.put(code.code(), positions.size()));
        return new CodeList(id, title, codes, positions);
    }

    /** The values of a vocabulary under the names that they are served by. */
    static <V> CodeList of(String id, Label title, Stream<V> values, Function<V, Label> label) {
        return of(
                id,
                title,
                values.map(value -> new Code(value.toString(), label.apply(value)))
                        .toList());
    }

    int position(String code) {
        return positions.get(code);
    }

    Code code(String code) {
        return codes.get(position(code));
    }
}
