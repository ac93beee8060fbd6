package tw.taipei.policereport.traffic;

import java.util.List;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.Facet;
import tw.taipei.policereport.transcription.TableRule;

/** Violations that the police acted on, by kind. */
final class Enforcement {

    private static final String CODE = "enforcement";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("交通違規取締", "Traffic enforcement"),
            new Label(
                    "取締違反號誌管制、車輛不停讓行人、行人違規及酒後駕車件數（件）。來源：工作報告壹、二、(一)。",
                    "Cases of enforcement against disregarding signals, drivers who do not yield to pedestrians,"
                            + " violations by pedestrians and drink driving. Source: work report, part I, chapter 2,"
                            + " section 1."),
            List.of(Dimension.of(
                    "violation",
                    "違規項目",
                    "Violation",
                    Code.of("signal", "違反號誌管制", "Disregarding traffic signals"),
                    Code.of("failure-to-yield", "車輛不停讓行人", "Not yielding to pedestrians"),
                    Code.of("pedestrian", "行人違規", "Violations by pedestrians"),
                    Code.of("drink-driving", "酒後駕車", "Drink driving"))),
            List.of(new Measure.Flow("cases", new Label("取締件數", "Enforcement cases"), Unit.CASE, 0)));

    static final List<TableRule> TABLES = List.of(TableRule.compared(CODE, "行車安全")
            .row("取締違反號誌管制(件)", Facet.value("cases.signal"))
            .row("取締車輛不停讓行人(件)", Facet.value("cases.failure-to-yield"))
            .row("取締行人違規(件)", Facet.value("cases.pedestrian"))
            .row("取締酒後駕車(件)", Facet.value("cases.drink-driving")));

    private Enforcement() {}
}
