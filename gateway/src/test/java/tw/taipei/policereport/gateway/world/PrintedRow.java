package tw.taipei.policereport.gateway.world;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.taipei.policereport.text.Line;
import tw.taipei.policereport.text.Place;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Span;

/** A row that stands on one line: {@code 查獲人數 266 253 +13}. Enough of a report to publish and compare it. */
record PrintedRow(String label, String current, String base, String change, Place place, String text) {

    private static final Pattern ROW =
            Pattern.compile("^\\s*(\\D*?[^\\d\\s,]) +([\\d,]+) ([\\d,]+) ([+-]?[\\d,]+)\\s*$");

    /** @param chapters a pattern of the chapters whose rows are wanted */
    static List<PrintedRow> in(ReportText text, Pattern chapters) {
        List<PrintedRow> rows = new ArrayList<>();
        for (Line line : text.lines()) {
            Matcher matcher = ROW.matcher(line.text());
            Place place = text.place(new Span(line.start(), line.end()));
            if (matcher.matches() && chapters.matcher(chapter(place.section())).matches()) {
                int column = matcher.start(2) + 1;
                rows.add(new PrintedRow(
                        matcher.group(1).replace(" ", ""),
                        matcher.group(2),
                        matcher.group(3),
                        matcher.group(4),
                        new Place(place.page(), place.line(), column, place.line(), place.section()),
                        line.text()));
            }
        }
        return rows;
    }

    static String chapter(String section) {
        String[] markers = section.split("、");
        return markers.length < 2 ? section : markers[0] + "、" + markers[1];
    }

    static BigDecimal number(String printed) {
        return new BigDecimal(printed.replace(",", "").replace("+", ""));
    }

    boolean addsUp() {
        return number(current).subtract(number(base)).equals(number(change));
    }

    Map<String, Object> comparison(String service, String report, String baseReport) {
        BigDecimal difference = number(current).subtract(number(base));
        boolean baseIsZero = number(base).signum() == 0;
        BigDecimal percent = baseIsZero
                ? null
                : difference.multiply(BigDecimal.valueOf(100)).divide(number(base), 2, java.math.RoundingMode.HALF_UP);
        String direction = List.of("down", "unchanged", "up").get(difference.signum() + 1);
        boolean recounted = label.contains("輔助破獲刑案");
        return Json.object(
                "id",
                service + ":printed-rows:row-" + place.line() + ":" + report + ":" + baseReport,
                "service",
                service,
                "dataset",
                "printed-rows",
                "measure",
                "row-" + place.line(),
                "area",
                "TW-TPE",
                "section",
                place.section(),
                "label",
                Json.object("zh-TW", label, "en", "Row on line " + place.line()),
                "unit",
                "case",
                "decimals",
                0,
                "current",
                value(report, current, place.column()),
                "base",
                value(baseReport, base, place.column() + current.length() + 1),
                "basis",
                "as-published",
                "change",
                Json.object(
                        "absolute", difference,
                        "unit", "case",
                        "percent", percent,
                        "percentReason", baseIsZero ? "BASE_ZERO" : null,
                        "direction", direction),
                "changeReason",
                null,
                "published",
                Json.object("change", number(change), "text", change, "page", place.page(), "line", place.line()),
                "verification",
                Json.object(
                        "verdict",
                        addsUp() ? "match" : "mismatch",
                        "recomputed",
                        difference,
                        "formula",
                        report + " − " + baseReport),
                "comparability",
                Json.object(
                        "level", recounted ? "not-comparable" : "comparable",
                        "notes", recounted ? List.of("counting-rule-changed") : List.of()));
    }

    private Map<String, Object> value(String period, String printed, int column) {
        return Json.object(
                "period",
                period,
                "value",
                number(printed),
                "published",
                printed,
                "page",
                place.page(),
                "line",
                place.line(),
                "column",
                column);
    }

    Map<String, Object> check(String service, String report, String baseReport) {
        return Json.object(
                "id",
                service + ":printed-rows:row-" + place.line() + ":" + report + ":" + baseReport + ":change",
                "kind",
                "change",
                "dataset",
                "printed-rows",
                "measure",
                "row-" + place.line(),
                "area",
                "TW-TPE",
                "label",
                Json.object("zh-TW", label, "en", "Row on line " + place.line()),
                "period",
                report,
                "base",
                baseReport,
                "printed",
                number(change),
                "published",
                change,
                "recomputed",
                number(current).subtract(number(base)),
                "verdict",
                addsUp() ? "match" : "mismatch",
                "formula",
                report + " − " + baseReport,
                "source",
                Json.object(
                        "report", report,
                        "page", place.page(),
                        "line", place.line(),
                        "column", place.column(),
                        "endLine", place.line(),
                        "section", place.section(),
                        "quote", text));
    }

    /** This row, whose base is not what the report before printed as its current number. */
    Map<String, Object> restatement(String service, String report, PrintedRow before, String earlier) {
        return Json.object(
                "id",
                service + ":printed-rows:row-" + place.line() + ":" + earlier + ":" + report,
                "dataset",
                "printed-rows",
                "measure",
                "row-" + place.line(),
                "area",
                "TW-TPE",
                "period",
                earlier,
                "label",
                Json.object("zh-TW", label, "en", "Row on line " + place.line()),
                "unit",
                "case",
                "decimals",
                0,
                "restated",
                printed(report, base, place.column() + current.length() + 1),
                "previous",
                before.printed(earlier, before.current, place.column()),
                "difference",
                difference(number(base).subtract(number(before.current))),
                "release",
                1);
    }

    private static Map<String, Object> difference(BigDecimal absolute) {
        return Json.object(
                "absolute",
                absolute,
                "unit",
                "case",
                "percent",
                null,
                "percentReason",
                "BASE_ZERO",
                "direction",
                List.of("down", "unchanged", "up").get(absolute.signum() + 1));
    }

    private Map<String, Object> printed(String report, String printed, int column) {
        return Json.object(
                "report",
                report,
                "revision",
                1,
                "value",
                number(printed),
                "published",
                printed,
                "source",
                Json.object(
                        "report",
                        report,
                        "page",
                        place.page(),
                        "line",
                        place.line(),
                        "column",
                        column,
                        "endLine",
                        place.line(),
                        "section",
                        place.section(),
                        "quote",
                        text));
    }
}
