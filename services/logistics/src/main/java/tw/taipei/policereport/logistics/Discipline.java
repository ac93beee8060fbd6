package tw.taipei.policereport.logistics;

import java.util.List;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.Facet;
import tw.taipei.policereport.transcription.TableRule;

/** 壹十二: officers who broke the law or the rules of conduct. */
final class Discipline {

    private static final String CODE = "discipline";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("員警違法及違紀", "Police discipline"),
            new Label(
                    "員警違法及品操違紀之件數（件）與人數（人）。來源：工作報告壹、十二。",
                    "Cases in which officers broke the law or the rules of conduct, and the officers concerned."
                            + " Source: work report, part I, chapter 12."),
            List.of(Dimension.of(
                    "violation",
                    "違失類別",
                    "Violation",
                    Code.of("law", "員警違法", "Offences against the law by officers"),
                    Code.of("conduct", "員警品操違紀", "Breaches of conduct by officers"))),
            List.of(
                    new Measure.Flow("cases", new Label("件數", "Cases"), Unit.CASE, 0),
                    new Measure.Flow("persons", new Label("人數", "Persons"), Unit.PERSON, 0)));

    static final List<TableRule> TABLES = List.of(TableRule.compared(CODE, "警察風紀與勤務督導")
            .row("員警違法件數", Facet.value("cases.law"))
            .row("員警違法人數", Facet.value("persons.law"))
            .row("員警品操違紀件數", Facet.value("cases.conduct"))
            .row("員警品操違紀人數", Facet.value("persons.conduct")));

    private Discipline() {}
}
