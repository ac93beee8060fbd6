package tw.taipei.policereport.crime;

import java.util.List;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.IntegrityRule;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.Facet;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.ProseRule;
import tw.taipei.policereport.transcription.TableRule;

/** Cases reported and cleared by kind of offence: four tables whose rows are called the same. */
final class Offences {

    private static final String CODE = "offences";

    /** One of several kinds that a law or a report counts as one. */
    private static final Unit KIND = Unit.of("kind", "類", "kind");

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("各類刑案發生與破獲", "Offences reported and cleared"),
            new Label(
                    "全般刑案、暴力犯罪、詐欺犯罪及竊盜犯罪之發生件數、破獲件數（分本轄、他轄）、破獲率，及詐欺財損金額（新臺幣元）。" + "來源：工作報告壹、一、(一)(二)(六)(九)。",
                    "Cases reported, cases cleared (in the Department's own and in other jurisdictions) and clearance"
                            + " rates of all offences, violent crime, fraud and theft, and the financial loss by fraud"
                            + " in New Taiwan dollars. Source: work report, part I, chapter 1, sections 1, 2, 6 and 9."),
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
                            "轄別",
                            "Jurisdiction",
                            Code.of("own", "本轄", "Own jurisdiction"),
                            Code.of("other", "他轄", "Other jurisdictions"),
                            Code.of(Code.TOTAL, "合計", "Total"))),
            List.of(
                    new Measure.Flow("reported", new Label("發生件數", "Cases reported"), Unit.CASE, 0),
                    new Measure.Flow("cleared", new Label("破獲件數", "Cases cleared"), Unit.CASE, 0),
                    new Measure.Rate("clearance-rate", new Label("破獲率", "Clearance rate"), Unit.PERCENT, 2),
                    new Measure.Flow("financial-loss", new Label("財損金額", "Financial loss"), Unit.TWD, 0),
                    new Measure.Rank(
                            "clearance-rate-rank",
                            new Label("破獲率六都名次", "Rank of the clearance rate among the six municipalities")),
                    new Measure.Stock("categories", new Label("所含案類數", "Kinds of offence included"), KIND, 0)));

    static final List<TableRule> TABLES = List.of(
            withJurisdictions("全般刑案", "all"),
            withJurisdictions("暴力犯罪", "violent"),
            TableRule.compared(CODE, "詐欺犯罪")
                    .row("發生件數", Facet.value("reported.fraud"))
                    .row("破獲件數", Facet.value("cleared.fraud"))
                    .row("破獲率", Facet.value("clearance-rate.fraud"))
                    .row("財損金額", Facet.value("financial-loss.fraud")),
            withJurisdictions("竊盜犯罪", "theft"));

    static final List<ProseRule> PROSE = List.of(
            ProseRule.sentence(CODE, "", "本期及前期全般刑案破獲率均為六都第{both}名|本期全般刑案破獲率為六都第{current}名")
                    .number("both", "clearance-rate-rank.all", ProseRule.CURRENT)
                    .number("both", "clearance-rate-rank.all", ProseRule.BASE)
                    .number("current", "clearance-rate-rank.all", ProseRule.CURRENT),
            ProseRule.sentence(CODE, "", "暴力犯罪[(（]含[^()（）]*等{kinds}類刑案")
                    .number("kinds", "categories.violent", ProseRule.CURRENT));

    static final List<NoteRule> NOTES = List.of(
            NoteRule.standing(
                    "clearances-include-other-jurisdictions",
                    CODE,
                    Comparability.Level.CAUTION,
                    new Label(
                            "破獲率為破獲件數除以發生件數；分列本轄、他轄者，破獲件數為兩者合計。破獲件數未必為同期發生之案件，故破獲率可能超過100%。",
                            "The clearance rate is cases cleared divided by cases reported. Where the report splits"
                                    + " them, cases cleared are those of the Department's own and of other jurisdictions"
                                    + " together. They need not be among the cases reported in the same period, so the"
                                    + " rate can exceed 100 %."),
                    "clearance-rate.all",
                    "clearance-rate.violent",
                    "clearance-rate.fraud",
                    "clearance-rate.theft"),
            NoteRule.standing(
                    "rank-is-the-reports-own-statement",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    new Label(
                            "名次為報告所自述；本資料集不含其他五都之破獲率，無法據以驗算。",
                            "The rank is stated by the report itself; this dataset holds no clearance rate of the other"
                                    + " five municipalities to check it against."),
                    "clearance-rate-rank.all"),
            NoteRule.standing(
                    "fraud-is-another-count-than-online-fraud",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    new Label(
                            "本項與「查緝電腦網路犯罪」之網路詐欺背信分別統計，兩者可能重疊，不宜相加。",
                            "The dataset 'cybercrime' counts online fraud and breach of trust apart; the two may"
                                    + " overlap, so do not add them."),
                    "reported.fraud"),
            NoteRule.standing(
                    "loss-need-not-follow-cases",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    new Label(
                            "財損金額與詐欺發生件數未必同向增減，請併同發生件數及破獲率解讀。",
                            "The financial loss need not move with the number of fraud cases; read it together with the"
                                    + " cases reported and the clearance rate."),
                    "financial-loss.fraud"));

    static final List<IntegrityRule> INTEGRITY = List.of(
            ownAndOther("all"),
            ownAndOther("violent"),
            ownAndOther("theft"),
            clearanceRate("all"),
            clearanceRate("violent"),
            clearanceRate("fraud"),
            clearanceRate("theft"));

    private Offences() {}

    private static TableRule withJurisdictions(String heading, String offence) {
        String cleared = "cleared." + offence;
        return TableRule.compared(CODE, heading)
                .row("發生件數", Facet.value("reported." + offence))
                .row(
                        "破獲件數",
                        Facet.value(cleared),
                        Facet.part("本轄", cleared + ".own"),
                        Facet.part("他轄", cleared + ".other"))
                .row("破獲率", Facet.value("clearance-rate." + offence));
    }

    private static IntegrityRule ownAndOther(String offence) {
        String cleared = "cleared." + offence;
        return IntegrityRule.total(CODE, cleared, cleared + ".own", cleared + ".other");
    }

    private static IntegrityRule clearanceRate(String offence) {
        return IntegrityRule.ratio(CODE, "clearance-rate." + offence, "cleared." + offence, "reported." + offence);
    }
}
