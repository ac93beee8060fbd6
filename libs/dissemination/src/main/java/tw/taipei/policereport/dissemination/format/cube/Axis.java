package tw.taipei.policereport.dissemination.format.cube;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Label;

/**
 * A dimension with the codes that some numbers have on it.
 *
 * @param positions where each code stands, counted from 0
 */
record Axis(String id, Label label, List<Code> codes, Map<String, Integer> positions) {

    Axis {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(label, "label is null");
        codes = List.copyOf(codes);
        positions = Map.copyOf(positions);
    }

    static Axis of(String id, Label label, List<Code> codes) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        codes.forEach(code -> positions.put(code.code(), positions.size()));
        return new Axis(id, label, codes, positions);
    }

    int position(String code) {
        return positions.get(code);
    }
}
