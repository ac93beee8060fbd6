package tw.taipei.policereport.crime;

import java.util.List;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.Facet;
import tw.taipei.policereport.transcription.TableRule;

/** Frauds stopped before the money was gone. */
final class FraudInterceptions {

    private static final String CODE = "fraud-interceptions";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("攔阻詐騙", "Frauds intercepted"),
            new Label(
                    "攔阻詐騙件數（件）及攔阻金額（新臺幣元）。來源：工作報告壹、一、(八)。",
                    "Frauds stopped before the victim lost the money (cases) and the amounts saved (New Taiwan"
                            + " dollars). Source: work report, part I, chapter 1, section 8."),
            List.of(),
            List.of(
                    new Measure.Flow("cases", new Label("攔阻件數", "Frauds intercepted"), Unit.CASE, 0),
                    new Measure.Flow("amount", new Label("攔阻金額", "Amount intercepted"), Unit.TWD, 0)));

    static final List<TableRule> TABLES = List.of(
            TableRule.compared(CODE, "攔阻詐騙").row("攔阻件數", Facet.value("cases")).row("攔阻金額", Facet.value("amount")));

    private FraudInterceptions() {}
}
