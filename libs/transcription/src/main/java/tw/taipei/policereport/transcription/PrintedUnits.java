package tw.taipei.policereport.transcription;

import java.util.List;
import java.util.Map;
import tw.taipei.policereport.statistics.Unit;

/** How the report writes a unit behind a number: {@code 元} for 新臺幣元, {@code 個百分點} or {@code %} for 百分點, which adds up or not. */
final class PrintedUnits {

    private static final Map<Unit, List<String>> WORDS = Map.of(
            Unit.TWD, List.of("元"),
            Unit.PERSON, List.of("名"),
            Unit.PERCENT, List.of("%"),
            Unit.PERCENTAGE_POINT, List.of("個百分點", "%"));

    private PrintedUnits() {}

    /** @param printed empty where a label or heading names the unit */
    static boolean agree(String printed, Unit unit) {
        return printed.isEmpty()
                || printed.equals(unit.label().zhTw())
                || WORDS.getOrDefault(unit, List.of()).contains(printed);
    }
}
