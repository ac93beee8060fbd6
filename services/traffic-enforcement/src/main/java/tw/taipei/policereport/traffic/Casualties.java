package tw.taipei.policereport.traffic;

import java.util.List;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.ProseRule;

/** Deaths and injuries per 100,000 inhabitants, which the report gives in a sentence and not in a table. */
final class Casualties {

    private static final String CODE = "casualties";

    private static final String[] SERIES = {"a1-deaths", "injuries"};

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("每十萬人口交通事故死傷人數", "Traffic casualties per 100,000 inhabitants"),
            new Label(
                    "每十萬人口交通事故A1死亡人數及受傷人數。A1類指造成人員當場或24小時內死亡之交通事故。來源：工作報告壹、二、(一)。",
                    "Deaths in class A1 traffic accidents (death on the spot or within 24 hours) and persons injured in"
                            + " traffic accidents, per 100,000 inhabitants. Source: work report, part I, chapter 2,"
                            + " section 1."),
            List.of(),
            List.of(
                    new Measure.Rate(
                            "a1-deaths",
                            new Label("每十萬人口交通事故A1死亡人數", "A1 traffic deaths per 100,000 inhabitants"),
                            Unit.PER_100_000,
                            2),
                    new Measure.Rate(
                            "injuries",
                            new Label("每十萬人口交通事故受傷人數", "Traffic injuries per 100,000 inhabitants"),
                            Unit.PER_100_000,
                            2)));

    static final List<ProseRule> PROSE =
            List.of(ProseRule.sentence(CODE, "", "本市{period:period}每十萬人口交通事故A1死亡人數{deaths}人、受傷人數{injuries}人")
                    .number("deaths", "a1-deaths", "period")
                    .number("injuries", "injuries", "period"));

    static final List<NoteRule> NOTES = List.of(
            NoteRule.printed(
                    "lowest-of-the-six-municipalities",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    "每十萬人口交通事故A1死亡人數[\\d.,]+人、受傷人數[\\d.,]+人，均?為六都最低",
                    new Label(
                            "報告稱死亡及受傷人數均為六都最低。",
                            "The report states that these figures are the lowest of the six municipalities."),
                    SERIES),
            NoteRule.standing(
                    "other-municipalities-are-not-held",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    new Label(
                            "本資料集僅含臺北市數字，不含其他五都，無法據以驗算六都排序。",
                            "This dataset holds figures of Taipei only, so no statement about the order of the six"
                                    + " municipalities can be checked against it."),
                    SERIES));

    private Casualties() {}
}
