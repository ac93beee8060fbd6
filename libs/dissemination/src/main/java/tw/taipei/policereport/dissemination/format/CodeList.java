package tw.taipei.policereport.dissemination.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Label;

/**
 * The codes that something may have, in their order.
 *
 * @param positions where each code stands, counted from 0
 */
public record CodeList(String id, Label label, List<Code> codes, Map<String, Integer> positions) {

    public CodeList {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(label, "label is null");
        codes = List.copyOf(codes);
        positions = Map.copyOf(positions);
    }

    public static CodeList of(String id, Label label, List<Code> codes) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        codes.forEach(code -> positions.put(code.code(), positions.size()));
        return new CodeList(id, label, codes, positions);
    }

    /** The values of a vocabulary under the names that they are served by. */
    public static <V> CodeList of(String id, Label label, Stream<V> values, Function<V, Label> labelOf) {
        return of(
                id,
                label,
                values.map(value -> new Code(value.toString(), labelOf.apply(value)))
                        .toList());
    }

    public int position(String code) {
        return positions.get(code);
    }

    public Code code(String code) {
        return codes.get(position(code));
    }
}
