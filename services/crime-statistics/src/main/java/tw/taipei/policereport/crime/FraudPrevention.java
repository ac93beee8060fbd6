package tw.taipei.policereport.crime;

import java.util.List;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.AsideRule;
import tw.taipei.policereport.transcription.Claim;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.ProseRule;

/** What the police pay to citizens who help against fraud, and the names of the strategy with digits in them. */
final class FraudPrevention {

    private static final String CODE = "fraud-prevention";
    private static final String REWARD = "courier-reward";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("防制詐欺獎勵", "Rewards in the prevention of fraud"),
            new Label(
                    "民眾協助偵破詐欺車手現行犯之獎金額度（新臺幣元）。來源：工作報告貳、二、(三)。",
                    "The reward for citizens who help to catch a fraud courier in the act, in New Taiwan dollars."
                            + " Source: work report, part II, chapter 2, section 3."),
            List.of(),
            List.of(new Measure.Stock(
                    REWARD, new Label("民眾協助偵破詐欺車手現行犯獎金", "Reward for helping to catch a fraud courier"), Unit.TWD, 0)));

    static final List<ProseRule> PROSE =
            List.of(ProseRule.sentence(CODE, "", "民眾協助[^。，]{0,12}車手[^。，]{0,6}獎金[^。，]{0,24}?[至為](?:新臺幣)?{reward}元")
                    .number("reward", REWARD, ProseRule.CURRENT));

    static final List<NoteRule> NOTES = List.of(NoteRule.printed(
            "only-the-new-reward-is-printed",
            CODE,
            Comparability.Level.COMPARABLE,
            "將[^。，\\d]{0,40}獎金提[升高]至[^。，]{1,20}元，同步增加[^。，\\d]{0,40}禮券額度",
            new Label(
                    "報告僅載明調整後之獎金，未載明原額度、實施日期及禮券額度；此處歸入報告之本期。",
                    "The report prints the new reward only: neither the amount before it, nor the day from which it is"
                            + " paid, nor the amount of the gift vouchers for bank employees, which it says was raised as"
                            + " well. The reward is filed under the half-year of the report."),
            REWARD));

    static final List<AsideRule> ASIDES = List.of(
            new AsideRule(
                    "edition-of-the-fraud-strategy",
                    Claim.Kind.REFERENCE,
                    "行動綱領\\d+(?:\\.\\d+)?版",
                    new Label("行政院「新世代打擊詐欺策略行動綱領」之版次。", "The edition of the national strategy against fraud.")),
            new AsideRule(
                    "aspects-of-the-fraud-strategy",
                    Claim.Kind.REFERENCE,
                    "」\\d{1,2}面向",
                    new Label("前列各面向之個數。", "Counts the aspects that the sentence lists before it.")),
            new AsideRule(
                    "name-of-the-reductions",
                    Claim.Kind.NAME,
                    "「\\d{1,2}減」",
                    new Label("目標名稱，其各項減少列於前文。", "The name of a goal whose reductions the sentence lists before it.")));

    private FraudPrevention() {}
}
