package tw.taipei.policereport.community;

import java.util.List;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.ObservationStatus;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.ProseRule;

/** 貳五(一): the cameras of the city that were replaced and added, as of the day when the work was completed. */
final class CameraReplacement {

    private static final String CODE = "camera-replacement";
    private static final String HEADING = "錄影監視";
    private static final String REPLACED = "cameras-replaced";
    private static final String ADDED = "cameras-added";
    private static final String RESOLUTION = "resolution";

    static final Unit CAMERA = Unit.of("camera", "支", "camera");

    /** The day of completion at the end of the sentence; the half-year of the report where it names none. */
    private static final String COMPLETED = "(?:[^。]{0,160}?於{day:period}(?:竣工|完工))?";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("汰換錄影監視系統", "Replacement of surveillance cameras"),
            new Label(
                    "汰換及新增之錄影監視器數（支）與其畫素下限（畫素），期間為竣工日。來源：工作報告貳、五、(一)。",
                    "Surveillance cameras replaced and added, and the resolution that all of them have at least"
                            + " (pixels), as of the day of completion. Source: work report, part II, chapter 5,"
                            + " section 1."),
            List.of(),
            List.of(
                    new Measure.Stock(REPLACED, new Label("汰換監視器數", "Cameras replaced"), CAMERA, 0),
                    new Measure.Stock(ADDED, new Label("新增監視器數", "Cameras added"), CAMERA, 0),
                    new Measure.Stock(
                            RESOLUTION,
                            new Label("監視器畫素", "Resolution of the cameras"),
                            Unit.of("pixel", "畫素", "pixel"),
                            0)));

    static final List<ProseRule> PROSE = List.of(
            sentence("汰換[^。，]{0,6}錄影監視系統[共計]{0,2}{number}支" + COMPLETED, REPLACED, ObservationStatus.A),
            sentence("新增{number}支監視器" + COMPLETED, ADDED, ObservationStatus.A),
            sentence("[提升]{1,2}[至為]{number}以上畫素" + COMPLETED, RESOLUTION, ObservationStatus.L));

    static final List<NoteRule> NOTES = List.of(
            NoteRule.standing(
                    "cameras-of-the-whole-work",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    new Label(
                            "為全案之總數，歸入竣工日（報告未載者歸入本期），並非該日或該期單獨之數。",
                            "Totals of the whole work, filed under the day of its completion, or under the half-year of"
                                    + " the report where no day is printed; not numbers of that day or half-year"
                                    + " alone."),
                    REPLACED,
                    ADDED),
            NoteRule.standing(
                    "resolution-is-a-floor",
                    CODE,
                    Comparability.Level.CAUTION,
                    new Label(
                            "「以上」為畫素之下限，並非確切畫素。", "The report prints 'at least': a floor, not the resolution itself."),
                    RESOLUTION));

    private CameraReplacement() {}

    private static ProseRule sentence(String pattern, String series, ObservationStatus status) {
        return ProseRule.sentence(CODE, HEADING, pattern).number("number", series, "day", status);
    }
}
