package tw.taipei.policereport.crime;

import java.util.List;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.Facet;
import tw.taipei.policereport.transcription.TableRule;

/** Suspects of organised crime and what they gained unlawfully. */
final class OrganisedCrime {

    private static final String CODE = "organised-crime";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("防制組織犯罪", "Action against organised crime"),
            new Label(
                    "查獲組織犯罪人數（人）及不法利得（新臺幣元）。來源：工作報告壹、一、(三)。",
                    "Suspects of organised crime caught (persons) and their unlawful gains (New Taiwan dollars)."
                            + " Source: work report, part I, chapter 1, section 3."),
            List.of(),
            List.of(
                    new Measure.Flow("suspects", new Label("查獲人數", "Suspects caught"), Unit.PERSON, 0),
                    new Measure.Flow("unlawful-gains", new Label("不法利得", "Unlawful gains"), Unit.TWD, 0)));

    static final List<TableRule> TABLES = List.of(TableRule.compared(CODE, "組織犯罪")
            .row("查獲人數", Facet.value("suspects"))
            .row("不法利得", Facet.value("unlawful-gains")));

    private OrganisedCrime() {}
}
