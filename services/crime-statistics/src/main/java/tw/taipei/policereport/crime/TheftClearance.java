package tw.taipei.policereport.crime;

import java.util.List;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.AsideRule;
import tw.taipei.policereport.transcription.Claim;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.ProseRule;

/** What part 貳 says about theft: the rates of whole years, set beside numbers of the half-year from part 壹. */
final class TheftClearance {

    private static final String OFFENCES = Offences.DATASET.code();
    private static final String RATE = "clearance-rate.theft";

    static final List<ProseRule> PROSE = List.of(
            ProseRule.sentence(
                            OFFENCES,
                            "",
                            "{years:period}）?本市全般竊盜破獲率分別為{first}%(?:[、及]{second}%)?(?:[、及]{third}%)?"
                                    + "(?:[、及]{fourth}%)?(?:[、及]{fifth}%)?")
                    .number("first", RATE, "years#1")
                    .number("second", RATE, "years#2")
                    .number("third", RATE, "years#3")
                    .number("fourth", RATE, "years#4")
                    .number("fifth", RATE, "years#5"),
            ProseRule.sentence(OFFENCES, "", "本期全般竊盜發生數較前期(?:減少{fall}|增加{rise})件")
                    .number("fall", "reported.theft", ProseRule.FALL)
                    .number("rise", "reported.theft", ProseRule.RISE),
            ProseRule.sentence(OFFENCES, "", "本期全般竊盜[^。]{0,40}?破獲率[達為]{rate}%")
                    .number("rate", RATE, ProseRule.CURRENT));

    static final List<NoteRule> NOTES = List.of(
            NoteRule.standing(
                    "annual-and-half-year-rates-do-not-interchange",
                    OFFENCES,
                    Comparability.Level.COMPARABLE,
                    new Label(
                            "竊盜破獲率兼有全年與半年之數字，兩者不得互換，亦不宜連成趨勢。",
                            "Rates of whole years may stand beside those of half-years here; the two do not"
                                    + " interchange and make no trend together."),
                    RATE),
            NoteRule.printed(
                    "yearly-trend-is-the-reports-own-statement",
                    OFFENCES,
                    Comparability.Level.COMPARABLE,
                    "破獲率[^。，]{0,6}逐年(?:提升|上升|下降)趨勢(?:，[^。，\\d]{1,20})?",
                    new Label(
                            "報告稱破獲率呈逐年趨勢。",
                            "The report states this trend itself. It sets rates of whole years and the rate of one"
                                    + " half-year in one line, and only the numbers can say whether they rose."),
                    RATE));

    static final List<AsideRule> ASIDES = List.of(new AsideRule(
            "number-of-years-in-brackets",
            Claim.Kind.REFERENCE,
            "近\\d{1,2}年(?=（\\d{2,4}年[至到]\\d{2,4}年）)",
            new Label("年數，其年度即隨後括號所列。", "Counts the years that stand in brackets behind it.")));

    private TheftClearance() {}
}
