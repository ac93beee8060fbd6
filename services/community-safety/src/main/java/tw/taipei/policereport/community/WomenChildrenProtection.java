package tw.taipei.policereport.community;

import java.util.List;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.Facet;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.TableRule;

/** 壹四: cases of the protection of women and children, each kind counted at another stage of a case. */
final class WomenChildrenProtection {

    private static final String CODE = "women-children-protection";
    private static final String SEXUAL_ASSAULT = "cases.sexual-assault";
    private static final String DOMESTIC_VIOLENCE = "cases.domestic-violence";
    private static final String CHILD_PROTECTION = "cases.child-protection";
    private static final String STALKING = "cases.stalking";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("婦幼安全保護", "Protection of women and children"),
            new Label(
                    "性侵害案件發生數、受理家庭暴力案件數、兒少保護案件通報數及跟蹤騷擾防制法發生數，單位為件。來源：工作報告壹、四。",
                    "Cases of sexual assault and under the Stalking and Harassment Prevention Act that"
                            + " occurred, domestic violence cases accepted, and child and youth protection"
                            + " cases reported. Source: work report, part I, chapter 4."),
            List.of(Dimension.of(
                    "case-type",
                    "案件類別",
                    "Type of case",
                    Code.of("sexual-assault", "性侵害案件發生", "Sexual assault (occurred)"),
                    Code.of("domestic-violence", "受理家庭暴力案件", "Domestic violence (accepted)"),
                    Code.of("child-protection", "兒少保護案件通報", "Child and youth protection (reported)"),
                    Code.of("stalking", "跟蹤騷擾防制法發生", "Stalking and Harassment Prevention Act (occurred)"))),
            List.of(new Measure.Flow("cases", new Label("件數", "Cases"), Unit.CASE, 0)));

    static final List<TableRule> TABLES = List.of(TableRule.compared(CODE, "婦幼安全保護工作")
            .row("性侵害案件發生數", Facet.value(SEXUAL_ASSAULT))
            .row("受理家庭暴力案件數", Facet.value(DOMESTIC_VIOLENCE))
            .row("兒少保護案件通報數", Facet.value(CHILD_PROTECTION))
            .row("跟蹤騷擾防制法發生數", Facet.value(STALKING)));

    static final List<NoteRule> NOTES = List.of(
            NoteRule.standing(
                    "counted-at-different-stages",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    new Label(
                            "各類案件分別以發生、受理或通報計數，不宜加總或相互比較。",
                            "Some types count cases that occurred, others cases accepted or reported; do not"
                                    + " add them up or compare them with each other.")),
            NoteRule.standing(
                    "cases-under-the-stalking-act",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    new Label(
                            "本項為「跟蹤騷擾防制法」之案件發生數。",
                            "These are cases under the Stalking and Harassment Prevention Act, not all acts of"
                                    + " stalking."),
                    STALKING),
            // On the base only: it is the older number that is of another half-year.
            NoteRule.printed(
                            "stalking-act-new-in-base",
                            CODE,
                            Comparability.Level.NOT_COMPARABLE,
                            "本法(?<=跟蹤騷擾防制法發生數[^。]{0,60}本法)[於自]\\d+年\\d+月\\d+日起?(?:開始)?[實施]行",
                            new Label(
                                    "前期當時跟蹤騷擾防制法甫施行，報告以施行日期代替增減數。",
                                    "The Act was new: in place of a change the report prints the day on which"
                                            + " it came into force, and it may print another half-year as the"
                                            + " base."),
                            STALKING)
                    .on("base"));

    private WomenChildrenProtection() {}
}
