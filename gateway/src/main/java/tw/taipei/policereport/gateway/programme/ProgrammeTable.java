package tw.taipei.policereport.gateway.programme;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import tw.taipei.policereport.gateway.comparison.RowColumn;
import tw.taipei.policereport.gateway.http.FormParameters;
import tw.taipei.policereport.gateway.http.Tabulated;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.tabulation.Column;

/** Programmes as a table, with the columns that each service gives them. */
final class ProgrammeTable {

    private static final Label PROGRAMMES = new Label("施政項目", "Programmes");

    private ProgrammeTable() {}

    /** @param report null for those of all reports */
    static Tabulated of(String report, List<ObjectNode> rows, FormParameters form, long release) {
        List<Column<ObjectNode>> columns = new ArrayList<>(List.of(
                RowColumn.at("programme_id", "/id"),
                RowColumn.at("service", "/service"),
                RowColumn.at("code", "/code"),
                RowColumn.at("parent", "/parent"),
                RowColumn.at("section", "/section"),
                RowColumn.at("title_zh", "/title/zh-TW"),
                RowColumn.at("title_en", "/title/en"),
                RowColumn.at("title_translated", "/titleTranslated"),
                RowColumn.at("text", "/text")));
        if (form.hasCodes()) {
            columns.add(RowColumn.at("status", "/status"));
            columns.add(RowColumn.each("tags", "/tags", "/code"));
        }
        if (form.hasLabels()) {
            columns.addAll(labels());
        }
        columns.addAll(List.of(
                RowColumn.each("milestones", "/milestones", "/period"),
                RowColumn.each("quantities", "/quantities", "/id"),
                RowColumn.at("report", "/source/report"),
                RowColumn.always("release", release),
                RowColumn.at("source_page", "/source/page"),
                RowColumn.at("source_line", "/source/line"),
                RowColumn.at("source_end_line", "/source/endLine")));
        String name = report == null ? "programmes" : "report-" + report + "-programmes";
        return new Tabulated(name, PROGRAMMES, rows, columns, List.of());
    }

    private static List<Column<ObjectNode>> labels() {
        return List.of(
                RowColumn.at("status_label_zh", "/statusLabel/zh-TW"),
                RowColumn.at("status_label_en", "/statusLabel/en"),
                RowColumn.each("tags_label_zh", "/tags", "/label/zh-TW"),
                RowColumn.each("tags_label_en", "/tags", "/label/en"),
                RowColumn.each("places_zh", "/places", "/zh-TW"),
                RowColumn.each("places_en", "/places", "/en"),
                RowColumn.each("partners_zh", "/partners", "/zh-TW"),
                RowColumn.each("partners_en", "/partners", "/en"));
    }
}
