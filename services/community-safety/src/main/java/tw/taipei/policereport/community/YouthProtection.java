package tw.taipei.policereport.community;

import java.util.List;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.Facet;
import tw.taipei.policereport.transcription.TableRule;

/** 壹五: how often the police acted for the protection of young people. */
final class YouthProtection {

    private static final String CODE = "youth-protection";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("少年保護措施", "Protection of young people"),
            new Label(
                    "執行校園訪視聯繫、加強保護少年措施及預防少年犯罪宣導之次數，單位為次。來源：工作報告壹、五。",
                    "How often the police visited and contacted schools, carried out reinforced measures to"
                            + " protect young people, and spoke on the prevention of juvenile crime. Source:"
                            + " work report, part I, chapter 5."),
            List.of(Dimension.of(
                    "activity",
                    "工作項目",
                    "Activity",
                    Code.of("school-visits", "校園訪視聯繫", "School visits and contacts"),
                    Code.of("protective-measures", "執行加強保護少年措施", "Reinforced protection of young people"),
                    Code.of("crime-prevention", "預防少年犯罪宣導", "Outreach to prevent juvenile crime"))),
            List.of(new Measure.Flow("times", new Label("次數", "Times carried out"), Unit.TIME, 0)));

    static final List<TableRule> TABLES = List.of(TableRule.compared(CODE, "執行少年保護措施")
            .row("校園訪視聯繫(次)", Facet.value("times.school-visits"))
            .row("執行加強保護少年措施(次)", Facet.value("times.protective-measures"))
            .row("預防少年犯罪宣導(次)", Facet.value("times.crime-prevention")));

    private YouthProtection() {}
}
