package tw.taipei.policereport.statistics;

import java.util.List;
import java.util.Objects;

/** A breakdown of a dataset and its values, in the order of the report. */
public record Dimension(String code, Label label, List<Code> codes) {

    public Dimension {
        Objects.requireNonNull(code, "code is null");
        Objects.requireNonNull(label, "label is null");
        codes = List.copyOf(Objects.requireNonNull(codes, "codes is null"));
    }

    public static Dimension of(String code, String zhTw, String en, Code... codes) {
        return new Dimension(code, new Label(zhTw, en), List.of(codes));
    }

    /** @throws UnknownCodeException naming the values of this dimension */
    public Code code(String given) {
        return codes.stream()
                .filter(known -> known.code().equals(given))
                .findFirst()
                .orElseThrow(() -> new UnknownCodeException(code, given, codeNames()));
    }

    public List<String> codeNames() {
        return codes.stream().map(Code::code).toList();
    }
}
