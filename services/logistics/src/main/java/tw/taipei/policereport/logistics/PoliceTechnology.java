package tw.taipei.policereport.logistics;

import java.util.List;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.AsideRule;
import tw.taipei.policereport.transcription.Claim;
import tw.taipei.policereport.transcription.NoteRule;

/** 貳四: certificates and firsts that the report claims for police technology, and names with digits in them. */
final class PoliceTechnology {

    static final List<NoteRule> NOTES = List.of(
            NoteRule.statement(
                    "laboratory-accreditation",
                    "數位鑑識實驗室[^。，]{0,4}\\d{2,3}年[^。，]{0,4}通過[^。，]{1,30}評鑑",
                    new Label(
                            "數位鑑識實驗室通過認證評鑑；報告未載明認證範圍及證書字號。",
                            "An accreditation, not a rank: the sentence names the year and the body that assessed the"
                                    + " laboratory, but neither the scope nor the number of a certificate.")),
            NoteRule.statement(
                    "first-of-its-kind-claimed",
                    "本局首創[^。，]{1,40}",
                    new Label(
                            "「首創」為報告自述，報告未載明比較對象。",
                            "That it is the first of its kind is the report's own statement; it names nobody that it"
                                    + " was compared with.")),
            NoteRule.statement(
                    "information-security-certification",
                    "\\d{2,3}年(?:導入|取得|通過)「ISO[^。]{1,80}認證",
                    new Label(
                            "資訊安全管理認證；報告未載明發證機構、範圍及證書字號。",
                            "A certification, not a rank: the sentence names the standards and the year, but neither"
                                    + " the body that certified, nor the scope, nor the number of a certificate.")));

    static final List<AsideRule> ASIDES = List.of(
            new AsideRule(
                    "police-emergency-number",
                    Claim.Kind.NAME,
                    "(?:通知|撥打|通報)(?:本局)?\\d{3}(?![\\d年,.人件次])",
                    new Label("報案電話號碼。", "The telephone number of the police emergency line.")),
            new AsideRule(
                    "number-of-a-standard",
                    Claim.Kind.NAME,
                    "(?:ISO|CNS)(?:/IEC)?\\d{3,5}",
                    new Label("標準之編號。", "The number of a standard.")));

    private PoliceTechnology() {}
}
