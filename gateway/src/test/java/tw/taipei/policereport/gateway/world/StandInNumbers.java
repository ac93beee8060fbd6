package tw.taipei.policereport.gateway.world;

import java.util.List;
import java.util.Map;

/** The numbers of a stand-in, one for each row. */
final class StandInNumbers {

    private StandInNumbers() {}

    static List<Map<String, Object>> of(StandInReading reading) {
        return reading.rows().stream().map(row -> number(reading, row)).toList();
    }

    private static Map<String, Object> number(StandInReading reading, PrintedRow row) {
        String measure = "row-" + row.place().line();
        return Json.object(
                "id",
                reading.service() + ":printed-rows:" + measure + ":" + reading.report(),
                "dataset",
                "printed-rows",
                "measure",
                measure,
                "period",
                reading.report(),
                "label",
                Json.object(
                        "zh-TW", row.label(), "en", "Row on line " + row.place().line()),
                "labels",
                Json.object(
                        "dataset", Json.object("zh-TW", "印出的列", "en", "Printed rows"),
                        "area", Json.object("zh-TW", "臺北市", "en", "Taipei City")),
                "value",
                PrintedRow.number(row.current()),
                "unit",
                "case",
                "published",
                row.current(),
                "source",
                Json.object(
                        "report",
                        reading.report(),
                        "page",
                        row.place().page(),
                        "line",
                        row.place().line(),
                        "column",
                        row.place().column(),
                        "section",
                        row.place().section(),
                        "quote",
                        row.text()));
    }
}
