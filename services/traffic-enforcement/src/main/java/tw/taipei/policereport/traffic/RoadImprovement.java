package tw.taipei.policereport.traffic;

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
import tw.taipei.policereport.transcription.ProseRule;

/** 貳三(六): what officers propose to improve on roads, and what became of it. */
final class RoadImprovement {

    private static final String CODE = "road-improvement-proposals";
    private static final String PROPOSALS = "proposals";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("道路交通工程改善建議", "Proposals for road improvement"),
            new Label(
                    "員警提報道路交通工程改善建議之件數（件），按辦理情形分。來源：工作報告貳、三、(六)。",
                    "Proposals of officers for road improvement (cases), by what the responsible authority did. Source:"
                            + " work report, part II, chapter 3, section 6."),
            List.of(Dimension.of(
                    "outcome",
                    "辦理情形",
                    "Outcome",
                    Code.of(Code.TOTAL, "提報合計", "All proposals"),
                    Code.of("improved", "已完成改善", "Improved"),
                    Code.of("recorded", "錄案辦理", "Put on record to be dealt with"),
                    Code.of("unchanged", "經會勘維持現行設施", "Left as it is after an inspection on site"))),
            List.of(new Measure.Flow(PROPOSALS, new Label("件數", "Proposals"), Unit.CASE, 0)));

    static final List<ProseRule> PROSE = List.of(
            ProseRule.sentence(CODE, "道路交通工程改善", "{months:period}[共計]{0,2}提報{cases}件")
                    .number("cases", PROPOSALS, "months"),
            outcome("{cases}件已由權責機關完成改善", "improved"),
            outcome("{cases}件已由權責機關錄案辦理", "recorded"),
            outcome("{cases}件經會勘維持現行設施", "unchanged"));

    static final List<IntegrityRule> INTEGRITY = List.of(IntegrityRule.total(
            CODE, PROPOSALS, PROPOSALS + ".improved", PROPOSALS + ".recorded", PROPOSALS + ".unchanged"));

    static final List<NoteRule> NOTES = List.of(NoteRule.standing(
            "proposals-have-a-period-of-their-own",
            CODE,
            Comparability.Level.COMPARABLE,
            new Label(
                    "統計期間依報告文句所載，未必為報告之本期。",
                    "The period is the one that the sentence names, which need not be the half-year of the report.")));

    private RoadImprovement() {}

    private static ProseRule outcome(String words, String code) {
        return ProseRule.sentence(CODE, "道路交通工程改善", "{months:period}[共計]{0,2}提報[^。]{0,120}?" + words)
                .number("cases", PROPOSALS + "." + code, "months");
    }
}
