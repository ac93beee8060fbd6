package tw.taipei.policereport.community;

import java.util.List;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.Facet;
import tw.taipei.policereport.transcription.TableRule;

/** 壹八(二): cases that people reported over the Internet. */
final class OnlineReports {

    private static final String CODE = "online-reports";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("網路報案", "Online reports"),
            new Label(
                    "民眾以網路報案之件數，單位為件。來源：工作報告壹、八、(二)。",
                    "Cases that people reported to the police over the Internet. Source: work report, part I,"
                            + " chapter 8, section 2."),
            List.of(),
            List.of(new Measure.Flow("reports", new Label("網路報案件數", "Online reports"), Unit.CASE, 0)));

    static final List<TableRule> TABLES =
            List.of(TableRule.compared(CODE, "網路報案").row("網路報案件數", Facet.value("reports")));

    private OnlineReports() {}
}
