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

/** The smallest domain that has everything: a dimension, a count with its parts, a rate, a note and two datasets. */
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
                        TableRule.compared("offences", "竊盜犯罪")
                                .row("發生件數", value("reported.theft"))
                                .row(
                                        "破獲件數",
                                        value("cleared.theft"),
                                        part("本轄", "cleared.theft.own"),
                                        part("他轄", "cleared.theft.other"))
                                .row("破獲率", value("clearance-rate.theft")),
                        TableRule.compared("assemblies", "集會遊行").row("處理集會遊行(件)", value("handled"))),
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
                        IntegrityRule.ratio("offences", "clearance-rate.theft", "cleared.theft", "reported.theft")));
    }

    private static Dataset offences() {
        return new Dataset(
                "offences",
                new Label("刑案發生及破獲", "Offences reported and cleared"),
                new Label("依案類統計", "By kind of offence"),
                List.of(
                        Dimension.of("offence", "案類", "Offence", Code.of("theft", "竊盜犯罪", "Theft")),
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
                        new Measure.Rate("clearance-rate", new Label("破獲率", "Clearance rate"), Unit.PERCENT, 2)));
    }

    private static Dataset assemblies() {
        return new Dataset(
                "assemblies",
                new Label("集會遊行", "Assemblies and parades"),
                new Label("處理件數", "Assemblies handled"),
                List.of(),
                List.of(new Measure.Flow("handled", new Label("處理件數", "Assemblies handled"), Unit.CASE, 0)));
    }
}
