package tw.taipei.policereport.community;

import java.util.List;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.IntegrityRule;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.ObservationStatus;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.Facet;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.ProseRule;
import tw.taipei.policereport.transcription.TableRule;

/** 壹十: assemblies and parades, and the officers deployed for them. */
final class Assemblies {

    private static final String CODE = "assemblies";
    private static final String DEPLOYED = "deployed";
    private static final String NATIONAL = "national-share";
    private static final String OWN = "deployed.own";
    private static final String SUPPORT = "deployed.support";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("集會遊行", "Assemblies and parades"),
            new Label(
                    "處理及核准集會遊行件數（件）、出勤警力（人次）及其占出勤總警力之百分比，警力分為本局與支援保安，及場次占全國之百分比（下限）。來源：工作報告壹、十、(一)及(二)，貳、六、(一)。",
                    "Assemblies and parades handled and approved (cases), and the officers deployed for them"
                            + " (person-times) with their share of all deployed, for the Department's own"
                            + " officers and the security police that support them; and the share of the nation's"
                            + " assemblies that the city has at least. Source: work report, part I, chapter 10,"
                            + " sections 1 and 2, and part II, chapter 6, section 1."),
            List.of(Dimension.of(
                    "force",
                    "警力別",
                    "Force",
                    Code.of(Code.TOTAL, "總警力", "All forces"),
                    Code.of("own", "本局", "Own officers"),
                    Code.of("support", "支援保安", "Supporting security police"))),
            List.of(
                    new Measure.Flow("handled", new Label("處理集會遊行件數", "Assemblies handled"), Unit.CASE, 0),
                    new Measure.Flow("approved", new Label("核准集會遊行件數", "Assemblies approved"), Unit.CASE, 0),
                    new Measure.Flow(DEPLOYED, new Label("出勤警力", "Officers deployed"), Unit.PERSON_TIME, 0),
                    new Measure.Rate("share", new Label("占出勤總警力百分比", "Share of officers deployed"), Unit.PERCENT, 0),
                    new Measure.Rate(
                            NATIONAL, new Label("場次占全國百分比", "Share of the nation's assemblies"), Unit.PERCENT, 2)));

    static final List<ProseRule> PROSE = List.of(ProseRule.sentence(CODE, "", "集會遊行場次占全國{share:fraction}以上")
            .number("share", NATIONAL, ProseRule.CURRENT, ObservationStatus.L));

    static final List<TableRule> TABLES = List.of(
            TableRule.compared(CODE, "處理集會遊行及聚眾防處勤務")
                    .row("處理集會遊行(件)", Facet.value("handled"))
                    .row("核准集會遊行(件)", Facet.value("approved"))
                    .row("出勤總警力(人次)", Facet.value(DEPLOYED)),
            TableRule.compared(CODE, "爭取保警支援")
                    .row("本局警力(人次)", Facet.value(OWN), Facet.share("share.own"))
                    .row("支援保安警力(人次)", Facet.value(SUPPORT), Facet.share("share.support")));

    static final List<IntegrityRule> INTEGRITY = List.of(
            IntegrityRule.total(CODE, DEPLOYED, OWN, SUPPORT),
            IntegrityRule.share(CODE, "share.own", OWN, DEPLOYED),
            IntegrityRule.share(CODE, "share.support", SUPPORT, DEPLOYED));

    static final List<NoteRule> NOTES = List.of(
            NoteRule.standing(
                    "deployments-are-person-times",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    new Label(
                            "警力以人次計：同一人員多次出勤，每次均計入，並非員警人數。",
                            "Officers are counted in person-times: each deployment of the same officer counts, so this"
                                    + " is not a number of officers."),
                    DEPLOYED),
            NoteRule.standing(
                    "national-share-is-a-floor-in-words",
                    CODE,
                    Comparability.Level.CAUTION,
                    new Label(
                            "報告以文字敘述占全國之下限，未載明全國場次及統計期間，此處歸入報告之本期；百分比僅為文字之換算。",
                            "The report states this floor itself, in words; it prints neither the assemblies of the"
                                    + " nation nor the time that it speaks of. The percentage only renders the words and is"
                                    + " filed under the half-year of the report."),
                    NATIONAL));

    private Assemblies() {}
}
