package tw.taipei.policereport.crime;

import java.util.List;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.Facet;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.TableRule;

/** Fraud couriers and fraud rings caught. */
final class FraudRings {

    private static final String CODE = "fraud-rings";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("查獲詐欺車手與集團", "Fraud couriers and rings caught"),
            new Label(
                    "查獲詐欺車手人數（人），及查獲詐欺集團件數（件）與人數（人）。來源：工作報告壹、一、(七)。",
                    "Couriers who collect the money of fraud victims (persons), fraud rings (cases) and their members"
                            + " (persons) caught. Source: work report, part I, chapter 1, section 7."),
            List.of(),
            List.of(
                    new Measure.Flow("couriers", new Label("查獲詐欺車手人數", "Fraud couriers caught"), Unit.PERSON, 0),
                    new Measure.Flow("rings", new Label("查獲詐欺集團件數", "Fraud ring cases"), Unit.CASE, 0),
                    new Measure.Flow(
                            "ring-members", new Label("查獲詐欺集團人數", "Fraud ring members caught"), Unit.PERSON, 0)));

    static final List<TableRule> TABLES = List.of(TableRule.compared(CODE, "詐欺車手")
            .row("查獲詐欺車手人數", Facet.value("couriers"))
            .row("查獲詐欺集團數", Facet.unit("件", "rings"), Facet.unit("人", "ring-members")));

    static final List<NoteRule> NOTES = List.of(NoteRule.standing(
            "couriers-and-ring-members-may-overlap",
            CODE,
            Comparability.Level.COMPARABLE,
            new Label(
                    "車手人數與集團人數分別統計，兩者可能重疊，不宜相加。",
                    "Couriers and ring members are separate counts that may overlap; do not add them."),
            "couriers",
            "ring-members"));

    private FraudRings() {}
}
