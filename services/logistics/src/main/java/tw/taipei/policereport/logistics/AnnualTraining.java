package tw.taipei.policereport.logistics;

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

/** 壹十一(一)3: the yearly tests and lectures, some counted in persons and one in person-times. */
final class AnnualTraining {

    private static final String CODE = "annual-training";
    private static final String SHOOTING = "persons.shooting";
    private static final String ARREST = "persons.arrest-techniques";
    private static final String SEMINAR = "person-times.mid-level-seminar";

    /** Within one clause of the footnote: neither its next clause nor a row of the table, which has brackets and signs. */
    private static final String WORDS = "[^，。:(+-]{0,40}?";

    private static final String HELD_IN_A_MONTH = "於\\d+月份?[^，。]{0,40}?辦理";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("常年訓練", "Annual training"),
            new Label(
                    "術科測驗及學科講習：射擊測驗與綜合逮捕術測驗之人數（人）、中級幹部講習之人次（人次）。來源：工作報告壹、十一、(一)、3。",
                    "Tests of skill and lectures: persons in the shooting and arrest technique tests,"
                            + " person-times in the mid-level officers' seminar. Source: work report, part I,"
                            + " chapter 11, section 1, item 3."),
            List.of(Dimension.of(
                    "course",
                    "課目",
                    "Course",
                    Code.of("shooting", "射擊測驗", "Shooting test"),
                    Code.of("arrest-techniques", "綜合逮捕術測驗", "Arrest techniques test"),
                    Code.of("mid-level-seminar", "中級幹部講習", "Mid-level officers' seminar"))),
            List.of(
                    new Measure.Flow("persons", new Label("人數", "Persons"), Unit.PERSON, 0),
                    new Measure.Flow("person-times", new Label("人次", "Person-times"), Unit.PERSON_TIME, 0)));

    static final List<TableRule> TABLES = List.of(TableRule.compared(CODE, "常年訓練")
            .row("射擊測驗(人數)", Facet.value(SHOOTING))
            .row("綜合逮捕術測驗(人數)", Facet.value(ARREST))
            .row("中級幹部講習(人次)", Facet.value(SEMINAR)));

    /** The footnote has a clause for each course: when it was held in a year, which decides the half that counts it. */
    static final List<NoteRule> NOTES = List.of(
            NoteRule.printed(
                    "fitness-test-not-held",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    "體能測驗" + WORDS + "(?:未|停|取消)[^，。]{0,40}",
                    new Label(
                            "體能測驗未辦理；本表無體能測驗之列。",
                            "The fitness test was not held in the year named, for the reason printed; the table"
                                    + " has no row for it, and that reason is not given for the other courses.")),
            NoteRule.printed(
                    "tests-held-in-one-month",
                    CODE,
                    Comparability.Level.NOT_COMPARABLE,
                    "射擊" + WORDS + HELD_IN_A_MONTH,
                    new Label(
                            "射擊、綜合逮捕術測驗之辦理月份各年不同，未辦理之半年為零。",
                            "The shooting and arrest technique tests were held in the month named; a half-year"
                                    + " without them shows zero because of the schedule, so half-years do not"
                                    + " compare."),
                    SHOOTING,
                    ARREST),
            NoteRule.printed(
                    "seminar-held-in-one-month",
                    CODE,
                    Comparability.Level.NOT_COMPARABLE,
                    "(?:\\d{2,4}年度?)?中級幹部講習" + WORDS + HELD_IN_A_MONTH,
                    new Label(
                            "中級幹部講習之辦理月份各年不同，未辦理之半年為零。",
                            "The mid-level officers' seminar was held in the month named; a half-year without"
                                    + " it shows zero because of the schedule, so half-years do not compare."),
                    SEMINAR),
            NoteRule.standing(
                    "seminar-counts-person-times",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    new Label(
                            "中級幹部講習以人次計，可能超過測驗人數，不宜與人數比較。",
                            "The seminar counts person-times and can exceed the persons tested; do not compare"
                                    + " it with persons."),
                    SEMINAR));

    private AnnualTraining() {}
}
