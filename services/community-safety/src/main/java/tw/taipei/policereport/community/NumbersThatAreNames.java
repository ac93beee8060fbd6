package tw.taipei.policereport.community;

import java.util.List;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.AsideRule;
import tw.taipei.policereport.transcription.Claim;
import tw.taipei.policereport.transcription.NoteRule;

/** Telephone lines, elections, projects and lists that have digits in their names, and the award that 參 speaks of. */
final class NumbersThatAreNames {

    static final List<NoteRule> NOTES = List.of(NoteRule.statement(
            "award-for-public-safety",
            "(?<![^。，、])[^。，、]{2,40}公[開布](?:\\d{2,4}年度?)?「[^。」]{2,30}調查」[^。]{0,60}?「[^。」]{1,6}獎」",
            new Label(
                    "獎項為報告所述調查之結果；報告未載明分數、名次及調查方法。",
                    "An award, not a number: the sentence names who gave it and for what. The report prints no score, no"
                            + " rank and no method of the survey.")));

    static final List<AsideRule> ASIDES = List.of(
            new AsideRule(
                    "police-emergency-number",
                    Claim.Kind.NAME,
                    "\\d{3}報案系統",
                    new Label("報案電話號碼。", "The telephone number of the police emergency line.")),
            new AsideRule(
                    "number-of-a-presidency",
                    Claim.Kind.REFERENCE,
                    "第\\d{1,2}任總統",
                    new Label("總統、副總統之任次。", "Which presidency the election is for.")),
            new AsideRule(
                    "number-of-a-legislature",
                    Claim.Kind.REFERENCE,
                    "第\\d{1,2}屆(?:立法委員|市議員|市長|里長)",
                    new Label("民意代表或首長之屆次。", "Which term the election is for.")),
            new AsideRule(
                    "number-of-priorities-listed",
                    Claim.Kind.REFERENCE,
                    "」等\\d{1,2}項重點工作",
                    new Label("前列重點工作之個數。", "Counts the priorities that the sentence lists before it.")),
            new AsideRule(
                    "edition-of-a-project",
                    Claim.Kind.NAME,
                    "「[^「」\\d]{1,12}\\d{1,2}(?:\\.\\d{1,2})?專案」",
                    new Label("專案名稱之版次。", "The edition in the name of a project.")),
            new AsideRule(
                    "waves-of-support",
                    Claim.Kind.NAME,
                    "第\\d{1,2}(?:[、及]第?\\d{1,2}){0,4}梯次",
                    new Label("支援單位之梯次。", "The names of the waves in which units come to support.")));

    private NumbersThatAreNames() {}
}
