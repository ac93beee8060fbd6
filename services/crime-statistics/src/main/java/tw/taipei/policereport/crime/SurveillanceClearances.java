package tw.taipei.policereport.crime;

import java.util.List;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.Facet;
import tw.taipei.policereport.transcription.TableRule;

/** Cases cleared with the help of the city's surveillance cameras. */
final class SurveillanceClearances {

    private static final String CODE = "surveillance-clearances";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("運用錄影監視系統偵防成效", "Cases cleared with surveillance cameras"),
            new Label(
                    "運用錄影監視系統輔助破獲刑案件數（件）。來源：工作報告壹、六、(三)。",
                    "Criminal cases that the video surveillance system helped to clear. Source: work report, part I,"
                            + " chapter 6, section 3."),
            List.of(),
            List.of(new Measure.Flow(
                    "assisted-clearances",
                    new Label("輔助破獲刑案件數", "Cases cleared with surveillance cameras"),
                    Unit.CASE,
                    0)));

    static final List<TableRule> TABLES =
            List.of(TableRule.compared(CODE, "錄影監視系統偵防").row("輔助破獲刑案(件)", Facet.value("assisted-clearances")));

    private SurveillanceClearances() {}
}
