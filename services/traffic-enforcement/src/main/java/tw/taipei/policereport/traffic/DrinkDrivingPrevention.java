package tw.taipei.policereport.traffic;

import java.util.List;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.ProseRule;

/** 貳三(三): how often the police check for drink driving on a large scale, and who counts as a repeat offender. */
final class DrinkDrivingPrevention {

    private static final String CODE = "drink-driving-operations";
    private static final String OPERATIONS = "operations-per-month";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("擴大取締酒後駕車勤務", "Large-scale operations against drink driving"),
            new Label(
                    "每月規劃擴大取締酒後駕車勤務之次數（每月次數），分全國同步與局辦。來源：工作報告貳、三、(三)、1。",
                    "Large-scale operations against drink driving scheduled per month: those held all over the country"
                            + " at the same time and those of the Department. Source: work report, part II, chapter 3,"
                            + " section 3, item 1."),
            List.of(Dimension.of(
                    "organiser",
                    "主辦",
                    "Organiser",
                    Code.of("nationwide", "全國同步", "Nationwide"),
                    Code.of("department", "局辦", "Department"))),
            List.of(new Measure.Rate(
                    OPERATIONS,
                    new Label("每月規劃勤務次數", "Operations scheduled per month"),
                    Unit.of("time-per-month", "次／月", "times per month"),
                    0)));

    static final List<ProseRule> PROSE = List.of(
            ProseRule.sentence(CODE, "", "每月[^。]{0,40}?{operations}次全國性?同步擴大取締酒後?駕車")
                    .number("operations", OPERATIONS + ".nationwide", ProseRule.CURRENT),
            ProseRule.sentence(CODE, "", "每月[^。]{0,60}?{operations}次局辦擴大取締酒後?駕車")
                    .number("operations", OPERATIONS + ".department", ProseRule.CURRENT));

    static final List<NoteRule> NOTES = List.of(
            NoteRule.standing(
                    "operations-are-a-schedule",
                    CODE,
                    Comparability.Level.CAUTION,
                    new Label(
                            "為每月規劃之次數，並非實際執行之次數；此處一律歸入報告之本期。",
                            "How many operations are scheduled for each month, not how many were held; always filed"
                                    + " under the half-year of the report.")),
            NoteRule.statement(
                    "repeat-drink-driving-is-a-criterion",
                    "配合[^。，]{2,20}機制，提供[^。，]{0,12}一年內酒後?駕車?\\d{1,2}次以上者名冊",
                    new Label(
                            "次數為文中機制提供名冊之條件，並非統計數字。",
                            "The number is the condition, under the scheme that the sentence names, for being on the list that"
                                    + " the police pass on to other departments; it counts nothing.")));

    private DrinkDrivingPrevention() {}
}
