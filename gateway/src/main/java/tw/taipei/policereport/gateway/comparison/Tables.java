package tw.taipei.policereport.gateway.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tw.taipei.policereport.gateway.http.Form;
import tw.taipei.policereport.gateway.http.FormParameters;
import tw.taipei.policereport.gateway.http.Format;
import tw.taipei.policereport.gateway.http.Tabulated;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.tabulation.Column;
import tw.taipei.policereport.tabulation.Table;
import tw.taipei.policereport.tabulation.WorkbookFile;

/** Comparisons and checks as tables, with columns that do not depend on what was asked for. */
public final class Tables {

    public static final String CSV = "text/csv";
    public static final String LINES = "application/x-ndjson";
    public static final String WORKBOOK = WorkbookFile.MEDIA_TYPE;

    private static final Label NOTES = new Label("註釋", "Notes");

    private static final Label RESTATEMENTS = new Label("修正前期數字", "Restatements");

    private Tables() {}

    /** What the services are asked for beside the rows: a workbook explains its notes. */
    static String opted(Form form) {
        return form.format() == Format.XLSX ? "&include=notes" : "";
    }

    static Tabulated comparisons(String name, Label title, List<ObjectNode> rows, FormParameters form, long release) {
        List<Column<ObjectNode>> columns = new ArrayList<>(List.of(RowColumn.at("comparison_id", "/id")));
        columns.addAll(subject(form, "/section"));
        columns.addAll(List.of(
                RowColumn.at("period", "/current/period"),
                RowColumn.at("base_period", "/base/period"),
                RowColumn.at("basis", "/basis"),
                RowColumn.at("value", "/current/value"),
                RowColumn.at("base_value", "/base/value"),
                RowColumn.at("unit", "/unit"),
                RowColumn.at("decimals", "/decimals"),
                RowColumn.at("change", "/change/absolute"),
                RowColumn.at("change_unit", "/change/unit"),
                RowColumn.at("change_percent", "/change/percent"),
                RowColumn.at("direction", "/change/direction"),
                RowColumn.at("change_reason", "/changeReason"),
                RowColumn.at("published", "/current/published"),
                RowColumn.at("base_published", "/base/published"),
                RowColumn.at("published_change", "/published/text"),
                RowColumn.at("verdict", "/verification/verdict"),
                RowColumn.at("comparability", "/comparability/level"),
                RowColumn.at("note_ids", "/comparability/notes"),
                RowColumn.always("release", release),
                RowColumn.at("source_page", "/current/page"),
                RowColumn.at("source_line", "/current/line")));
        return new Tabulated(name, title, rows, columns, List.of(notes(rows)));
    }

    static Tabulated checks(String name, Label title, List<ObjectNode> rows, FormParameters form, long release) {
        List<Column<ObjectNode>> columns =
                new ArrayList<>(List.of(RowColumn.at("check_id", "/id"), RowColumn.at("kind", "/kind")));
        columns.addAll(subject(form, "/source/section"));
        columns.addAll(List.of(
                RowColumn.at("period", "/period"),
                RowColumn.at("base_period", "/base"),
                RowColumn.at("printed", "/printed"),
                RowColumn.at("published", "/published"),
                RowColumn.at("recomputed", "/recomputed"),
                RowColumn.at("verdict", "/verdict"),
                RowColumn.at("formula", "/formula"),
                RowColumn.at("report", "/source/report"),
                RowColumn.always("release", release),
                RowColumn.at("source_page", "/source/page"),
                RowColumn.at("source_line", "/source/line"),
                RowColumn.at("source_text", "/source/quote")));
        return new Tabulated(name, title, rows, columns, List.of());
    }

    static Tabulated restatements(List<ObjectNode> rows, FormParameters form, long release) {
        List<Column<ObjectNode>> columns = new ArrayList<>(List.of(RowColumn.at("restatement_id", "/id")));
        columns.addAll(subject(form, "/restated/source/section"));
        columns.addAll(List.of(
                RowColumn.at("period", "/period"),
                RowColumn.at("value", "/restated/value"),
                RowColumn.at("previous_value", "/previous/value"),
                RowColumn.at("unit", "/unit"),
                RowColumn.at("decimals", "/decimals"),
                RowColumn.at("change", "/difference/absolute"),
                RowColumn.at("change_unit", "/difference/unit"),
                RowColumn.at("change_percent", "/difference/percent"),
                RowColumn.at("published", "/restated/published"),
                RowColumn.at("previous_published", "/previous/published"),
                RowColumn.at("report", "/restated/report"),
                RowColumn.at("previous_report", "/previous/report"),
                RowColumn.always("release", release),
                RowColumn.at("source_page", "/restated/source/page"),
                RowColumn.at("source_line", "/restated/source/line"),
                RowColumn.at("source_text", "/restated/source/quote"),
                RowColumn.at("previous_source_line", "/previous/source/line")));
        return new Tabulated("restatements", RESTATEMENTS, rows, columns, List.of());
    }

    /** What a row is about. */
    private static List<Column<ObjectNode>> subject(FormParameters form, String section) {
        List<Column<ObjectNode>> columns =
                new ArrayList<>(List.of(RowColumn.at("service", "/service"), RowColumn.at("dataset", "/dataset")));
        if (form.hasCodes()) {
            columns.add(RowColumn.at("measure", "/measure"));
            columns.add(RowColumn.series());
        }
        if (form.hasLabels()) {
            columns.add(RowColumn.at("label_zh", "/label/zh-TW"));
            columns.add(RowColumn.at("label_en", "/label/en"));
        }
        columns.add(RowColumn.at("area", "/area"));
        columns.add(RowColumn.at("section", section));
        return columns;
    }

    /** The texts of the notes that the rows name, each once; there are none unless they were asked for. */
    private static Table<ObjectNode> notes(List<ObjectNode> rows) {
        Map<String, ObjectNode> notes = new TreeMap<>();
        for (ObjectNode row : rows) {
            for (JsonNode note : row.path("noteTexts")) {
                notes.put(row.path("service").asText() + ":" + note.path("code").asText(), (ObjectNode) note);
            }
        }
        return Table.of(
                NOTES,
                List.of(
                        RowColumn.at("note_id", "/code"),
                        RowColumn.at("text_zh", "/text/zh-TW"),
                        RowColumn.at("text_en", "/text/en"),
                        RowColumn.at("effect", "/effect")),
                notes.values());
    }
}
