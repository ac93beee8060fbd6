package tw.taipei.policereport.community;

import java.util.List;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.ProseRule;

/** 貳五(六)3: what was done for the safety of communities, and how the Ministry of the Interior rated it. */
final class CommunityProgramme {

    private static final String CODE = "community-programme";
    private static final String HEADING = "社區治安";
    private static final String CAMERAS = "cameras-installed";
    private static final String GUIDED = "communities-guided";
    private static final String MODEL = "model-communities-guided";
    private static final String MEETINGS = "meetings";
    private static final String BLOCKS = "blocks-adopted";
    private static final String YEARS = "years-rated-top";
    private static final Unit COMMUNITY = Unit.of("community", "個", "community");

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("社區治安工作", "Community safety programme"),
            new Label(
                    "輔導設置社區監視器（支）、治安社區及標竿社區（個）、社區治安會議（場）、治安區塊認養（處），及連續獲評鑑特優之年數（年）。來源：工作報告貳、五、(六)、3。",
                    "Community cameras installed, communities and model communities guided in public safety, meetings"
                            + " held, safety blocks adopted, and the years in a row in which the Ministry of the"
                            + " Interior gave its top rating. Source: work report, part II, chapter 5, section 6, item 3."),
            List.of(),
            List.of(
                    new Measure.Flow(
                            CAMERAS, new Label("設置社區監視器", "Community cameras installed"), CameraReplacement.CAMERA, 0),
                    new Measure.Flow(GUIDED, new Label("輔導治安社區", "Communities guided in public safety"), COMMUNITY, 0),
                    new Measure.Flow(MODEL, new Label("輔導標竿社區", "Model communities guided"), COMMUNITY, 0),
                    new Measure.Flow(
                            MEETINGS,
                            new Label("社區治安會議", "Meetings on community safety"),
                            Unit.of("event", "場", "event"),
                            0),
                    new Measure.Flow(BLOCKS, new Label("治安區塊認養", "Safety blocks adopted"), Unit.PLACE, 0),
                    new Measure.Stock(
                            YEARS,
                            new Label("連續獲內政部評鑑特優年數", "Years in a row with the top rating"),
                            Unit.of("year", "年", "year"),
                            0)));

    static final List<ProseRule> PROSE = List.of(
            done("設置社區監視器{number}支", CAMERAS),
            done("輔導治安社區{number}個", GUIDED),
            done("輔導標竿社區{number}個", MODEL),
            done("社區治安會議{number}場", MEETINGS),
            done("治安區塊認養{number}處", BLOCKS),
            ProseRule.sentence(CODE, HEADING, "連續{years}年均?獲內政部評鑑").number("years", YEARS, ProseRule.CURRENT));

    static final List<NoteRule> NOTES = List.of(NoteRule.printed(
            "top-rating-is-the-reports-own-statement",
            CODE,
            Comparability.Level.CAUTION,
            "(?:自\\d{2,3}年起)?連續\\d{1,3}年均?獲[^。，]{1,40}單位",
            new Label(
                    "報告自述連續獲評鑑之年數，未載明最近一次評鑑之年度；此處歸入報告之本期。",
                    "Stated by the report itself. It names the first year and the number of years, not the year that"
                            + " was rated last; the two together need not reach the year of the report, under whose"
                            + " half-year the number is filed."),
            YEARS));

    private CommunityProgramme() {}

    private static ProseRule done(String pattern, String series) {
        return ProseRule.sentence(CODE, HEADING, "(?:{months:period})?輔導社區守望相助[^。]{0,160}?" + pattern)
                .number("number", series, "months");
    }
}
