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

/** What evidence from forensic work led to. */
final class Forensics {

    private static final String CODE = "forensics";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("刑事鑑識科學辦案成效", "Results of forensic science"),
            new Label(
                    "鑑識採證直接破案數與釐清案情數（件），及毒品與詐欺案件溯源採證獲知犯嫌數（人）。來源：工作報告壹、九。",
                    "Cases cleared directly by forensic evidence, cases that it clarified, and suspects of drug and"
                            + " fraud cases whom it identified by tracing. Source: work report, part I, chapter 9."),
            List.of(),
            List.of(
                    new Measure.Flow(
                            "direct-clearances",
                            new Label("鑑識採證直接破案數", "Cases cleared directly by forensic evidence"),
                            Unit.CASE,
                            0),
                    new Measure.Flow(
                            "clarifications",
                            new Label("鑑識採證釐清案情數", "Cases clarified by forensic evidence"),
                            Unit.CASE,
                            0),
                    new Measure.Flow(
                            "suspects-identified",
                            new Label(
                                    "毒品及詐欺案件溯源採證獲知犯嫌數",
                                    "Suspects of drug and fraud cases identified by tracing evidence"),
                            Unit.PERSON,
                            0)));

    static final List<TableRule> TABLES = List.of(TableRule.compared(CODE, "鑑識")
            .row("鑑識採證直接破案數", Facet.value("direct-clearances"))
            .row("鑑識採證釐清案情數", Facet.value("clarifications"))
            .row("毒品及詐欺案件溯源採證獲知犯嫌數", Facet.value("suspects-identified")));

    static final List<NoteRule> NOTES = List.of(NoteRule.standing(
            "forensic-changes-explained-only-by-footnotes",
            CODE,
            Comparability.Level.COMPARABLE,
            new Label(
                    "除隨附之報告註解外，報告未說明本項數字增減之原因，不宜逕予推論。",
                    "Unless a printed footnote travels with these numbers, the report gives no reason for their"
                            + " movement; do not infer one."),
            "direct-clearances",
            "clarifications"));

    private Forensics() {}
}
