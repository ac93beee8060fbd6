package tw.taipei.policereport.logistics;

import java.util.List;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.ObservationStatus;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.ProseRule;

/** 貳四(三): the time that handling traffic accidents on a tablet is expected to save. */
final class AccidentHandling {

    private static final String CODE = "accident-handling";
    private static final String SAVING = "time-saving";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("交通事故處理全面 E 化", "Handling traffic accidents electronically"),
            new Label(
                    "交通事故處理 E 化後預估減少之作業時間（百分比，狀態 E），按作業分。來源：工作報告貳、四、(三)。",
                    "The working time that handling traffic accidents electronically is expected to save, in percent"
                            + " (status E), by step. Source: work report, part II, chapter 4, section 3."),
            List.of(Dimension.of(
                    "step",
                    "作業別",
                    "Step",
                    Code.of("scene-sketch", "現場圖製作", "Drawing the scene sketch"),
                    Code.of("statement", "筆錄製作", "Taking statements"),
                    Code.of("data-entry", "後端資料建檔", "Entering the data afterwards"))),
            List.of(new Measure.Rate(SAVING, new Label("減少時間", "Time saved"), Unit.PERCENT, 0)));

    static final List<ProseRule> PROSE =
            List.of(estimate("現場圖製作", "scene-sketch"), estimate("筆錄製作", "statement"), estimate("後端資料建檔", "data-entry"));

    static final List<NoteRule> NOTES = List.of(NoteRule.standing(
            "savings-are-estimates",
            CODE,
            Comparability.Level.CAUTION,
            new Label(
                    "為報告之預估約數，並非實測結果；報告未載明估算方式。此處一律歸入報告之本期。",
                    "The report's own estimates in round numbers, not measured results; it does not say how they were"
                            + " made. Always filed under the half-year of the report.")));

    private AccidentHandling() {}

    private static ProseRule estimate(String step, String code) {
        return ProseRule.sentence(CODE, "", "預估可?減少[^。]{0,60}?" + step + "時間約?{share}%")
                .number("share", SAVING + "." + code, ProseRule.CURRENT, ObservationStatus.E);
    }
}
