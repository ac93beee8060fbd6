package tw.taipei.policereport.dissemination.contract.sample;

import static tw.taipei.policereport.transcription.Facet.part;
import static tw.taipei.policereport.transcription.Facet.value;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.IntegrityRule;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.SubjectDomain;
import tw.taipei.policereport.transcription.TableRule;

/** The smallest domain that has everything: a dimension, a count with its parts, a rate, a note, two datasets, programmes. */
@Singleton
class SampleStatistics {

    @Produces
    @Singleton
    SubjectDomain domain() {
        return new SubjectDomain(
                "sample-statistics",
                new Label("樣本統計", "Sample statistics"),
                new Label("兩張表格", "Two tables"),
                List.of(offences(), assemblies()),
                List.of(
                        offence("全般刑案", "all"),
                        offence("暴力犯罪", "violent"),
                        TableRule.compared("offences", "詐欺犯罪")
                                .row("發生件數", value("reported.fraud"))
                                .row("破獲件數", value("cleared.fraud"))
                                .row("破獲率", value("clearance-rate.fraud"))
                                .row("財損金額", value("financial-loss.fraud")),
                        offence("竊盜犯罪", "theft"),
                        TableRule.compared("assemblies", "集會遊行")
                                .row("處理集會遊行(件)", value("handled"))
                                .row("核准集會遊行(件)", value("approved"))
                                .row("出勤總警力(人次)", value("officers"))),
                List.of(),
                List.of(NoteRule.standing(
                        "clearances-include-other-jurisdictions",
                        "offences",
                        Comparability.Level.CAUTION,
                        new Label(
                                "破獲數含他轄案件，破獲率可能超過百分之百。",
                                "Clearances include other districts' cases, so a rate may exceed 100 %."),
                        "clearance-rate.theft")),
                List.of(
                        IntegrityRule.total("offences", "cleared.theft", "cleared.theft.own", "cleared.theft.other"),
                        IntegrityRule.ratio("offences", "clearance-rate.all", "cleared.all", "reported.all"),
                        IntegrityRule.ratio("offences", "clearance-rate.theft", "cleared.theft", "reported.theft")),
                List.of("完備後勤支援"),
                List.of());
    }

    private static TableRule offence(String heading, String code) {
        String cleared = "cleared." + code;
        return TableRule.compared("offences", heading)
                .row("發生件數", value("reported." + code))
                .row("破獲件數", value(cleared), part("本轄", cleared + ".own"), part("他轄", cleared + ".other"))
                .row("破獲率", value("clearance-rate." + code));
    }

    private static Dataset offences() {
        return new Dataset(
                "offences",
                new Label("刑案發生及破獲", "Offences reported and cleared"),
                new Label("依案類統計", "By kind of offence"),
                List.of(
                        Dimension.of(
                                "offence",
                                "案類",
                                "Offence",
                                Code.of("all", "全般刑案", "All offences"),
                                Code.of("violent", "暴力犯罪", "Violent crime"),
                                Code.of("fraud", "詐欺犯罪", "Fraud"),
                                Code.of("theft", "竊盜犯罪", "Theft")),
                        Dimension.of(
                                "jurisdiction",
                                "轄區",
                                "Jurisdiction",
                                Code.of("total", "合計", "Total"),
                                Code.of("own", "本轄", "Own district"),
                                Code.of("other", "他轄", "Other districts"))),
                List.of(
                        new Measure.Flow("reported", new Label("發生件數", "Cases reported"), Unit.CASE, 0),
                        new Measure.Flow("cleared", new Label("破獲件數", "Cases cleared"), Unit.CASE, 0),
                        new Measure.Rate("clearance-rate", new Label("破獲率", "Clearance rate"), Unit.PERCENT, 2),
                        new Measure.Flow("financial-loss", new Label("財損金額", "Financial loss"), Unit.TWD, 0)));
    }

    private static Dataset assemblies() {
        return new Dataset(
                "assemblies",
                new Label("集會遊行", "Assemblies and parades"),
                new Label("處理件數", "Assemblies handled"),
                List.of(),
                List.of(
                        new Measure.Flow("handled", new Label("處理件數", "Assemblies handled"), Unit.CASE, 0),
                        new Measure.Flow("approved", new Label("核准件數", "Assemblies approved"), Unit.CASE, 0),
                        new Measure.Flow("officers", new Label("出勤總警力", "Officers on duty"), Unit.PERSON_TIME, 0)));
    }
}
