package tw.taipei.policereport.community;

import java.util.List;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.Facet;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.TableRule;

/** 壹六(二): how much of the video surveillance system is in working order. */
final class VideoSurveillance {

    private static final String CODE = "video-surveillance";
    private static final String AVAILABILITY = "availability-rate";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("錄影監視系統妥善率", "Availability of video surveillance"),
            new Label(
                    "錄影監視系統之妥善率，單位為百分比。來源：工作報告壹、六、(二)。",
                    "The share of the video surveillance system that is in working order, in percent. Source:"
                            + " work report, part I, chapter 6, section 2."),
            List.of(),
            List.of(new Measure.Rate(AVAILABILITY, new Label("妥善率", "Availability rate"), Unit.PERCENT, 2)));

    static final List<TableRule> TABLES =
            List.of(TableRule.compared(CODE, "維持錄影監視系統高妥善率").row("妥善率", Facet.value(AVAILABILITY)));

    static final List<NoteRule> NOTES = List.of(NoteRule.printed(
            "high-availability-claimed",
            CODE,
            Comparability.Level.COMPARABLE,
            "維持錄影監視系統高妥善率",
            new Label(
                    "標題稱「維持錄影監視系統高妥善率」；升降以數字為準。",
                    "The heading claims that a high rate is maintained; whether the rate rose or fell is for"
                            + " the numbers to say."),
            AVAILABILITY));

    private VideoSurveillance() {}
}
