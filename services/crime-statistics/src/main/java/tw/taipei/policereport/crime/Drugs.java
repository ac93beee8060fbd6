package tw.taipei.policereport.crime;

import java.util.List;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.Facet;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.ProseRule;
import tw.taipei.policereport.transcription.TableRule;

/** Drug cases, suspects, the weight seized, and suppliers traced; a single case can outweigh all the others. */
final class Drugs {

    private static final String CODE = "drugs";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("檢肅毒品犯罪", "Action against drugs"),
            new Label(
                    "查獲毒品件數、嫌犯人數、毒品重量（公斤），毒品溯源（製造、運輸、販賣及意圖販賣而持有）犯嫌數，" + "及報告註明之單一個案毒品重量。來源：工作報告壹、一、(四)(五)。",
                    "Drug cases, suspects and the weight of drugs seized (kilograms); suspects of making, transporting"
                            + " and selling drugs, or of holding them for sale, who were found by tracing the source;"
                            + " and the weight of a single case where a footnote sets it apart. Source: work report,"
                            + " part I, chapter 1, sections 4 and 5."),
            List.of(),
            List.of(
                    new Measure.Flow("cases", new Label("查獲件數", "Drug cases"), Unit.CASE, 0),
                    new Measure.Flow("suspects", new Label("嫌犯人數", "Suspects"), Unit.PERSON, 0),
                    new Measure.Flow("weight", new Label("毒品重量", "Weight of drugs seized"), Unit.KILOGRAM, 2),
                    new Measure.Flow("traced-suspects", new Label("溯源犯嫌數", "Suspects traced"), Unit.PERSON, 0),
                    new Measure.Flow(
                            "outlying-case-weight",
                            new Label("註明個案之毒品重量", "Weight of drugs in a case set apart by a footnote"),
                            Unit.KILOGRAM,
                            2)));

    static final List<TableRule> TABLES = List.of(
            TableRule.compared(CODE, "毒品犯罪")
                    .row("查獲件數", Facet.value("cases"))
                    .row("嫌犯人數", Facet.value("suspects"))
                    .row("重量(公斤)", Facet.value("weight")),
            TableRule.compared(CODE, "毒品溯源").row("溯源犯嫌數", Facet.value("traced-suspects")));

    static final List<ProseRule> PROSE =
            List.of(ProseRule.sentence(CODE, "", "[本前]期於{month:period}份?移送走私毒品個案[^。]*重量達{weight}公斤")
                    .number("weight", "outlying-case-weight", "month"));

    static final List<NoteRule> NOTES = List.of(outlier("前期", "base"), outlier("本期", "current"));

    private Drugs() {}

    /** The footnote says which of the two periods holds the case that outweighs the others. */
    private static NoteRule outlier(String word, String period) {
        return NoteRule.printed(
                        "outlying-case-in-" + period,
                        CODE,
                        Comparability.Level.CAUTION,
                        word + "於[^。]{1,12}移送[^。]*?個案[^。]*重量達[\\d,]+(?:\\.\\d+)?公斤[^。]*。",
                        new Label(
                                word + "重量含報告註明之單一個案，兩期重量不宜逕予比較。",
                                "The weight of the " + period + " period includes one case of exceptional weight that"
                                        + " the report sets apart in a footnote (outlying-case-weight), so the weights"
                                        + " of the two periods are not like for like."),
                        "weight")
                .on(period);
    }
}
