package tw.taipei.policereport.traffic;

import java.util.List;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.ObservationStatus;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.ProseRule;

/** 貳三(五): the posts, people and devices for the traffic of Neihu, one district of the city. */
final class NeihuTraffic {

    private static final String CODE = "neihu-traffic";
    private static final String HEADING = "內湖";
    private static final String POSTS = "posts";
    private static final String OFFICERS = "officers";
    private static final String VOLUNTEERS = "volunteers";
    private static final String OFFICERS_ADDED = "officers-added";
    private static final String VOLUNTEERS_ADDED = "volunteers-added";
    private static final String TOW_TRUCKS = "tow-trucks";
    private static final String DEVICES = "enforcement-devices-added";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("內湖交通改善", "Traffic improvement in Neihu"),
            new Label(
                    "內湖短期交通改善方案之交整崗（崗）、警力及義交（人）、拖吊車（輛），及規劃建置之科技執法設備（套）。來源：工作報告貳、三、(五)。",
                    "Posts for directing traffic under the short-term scheme for Neihu, officers and volunteer traffic"
                            + " police at them, tow trucks kept ready, and sets of devices for automated enforcement to"
                            + " be installed. Source: work report, part II, chapter 3, section 5."),
            List.of(),
            List.of(
                    new Measure.Stock(POSTS, new Label("交整崗數", "Posts"), TrafficDirection.POST, 0),
                    new Measure.Stock(OFFICERS, new Label("警力", "Officers"), Unit.PERSON, 0),
                    new Measure.Stock(VOLUNTEERS, new Label("義交人數", "Volunteer traffic police"), Unit.PERSON, 0),
                    new Measure.Stock(
                            OFFICERS_ADDED,
                            new Label("下午尖峰增派警力", "Officers added in the afternoon peak"),
                            Unit.PERSON,
                            0),
                    new Measure.Stock(
                            VOLUNTEERS_ADDED,
                            new Label("下午尖峰增派義交", "Volunteers added in the afternoon peak"),
                            Unit.PERSON,
                            0),
                    new Measure.Stock(
                            TOW_TRUCKS,
                            new Label("預置拖吊車", "Tow trucks kept ready"),
                            Unit.of("vehicle", "輛", "vehicle"),
                            0),
                    new Measure.Flow(
                            DEVICES,
                            new Label("新增科技執法設備", "Sets of devices for automated enforcement added"),
                            Unit.of("set", "套", "set"),
                            0)));

    static final List<ProseRule> PROSE = List.of(
            now(OFFICERS_ADDED, "增派警力{number}[人名]"),
            now(VOLUNTEERS_ADDED, "增派(?:警力[^。，]{1,12}、)?義交{number}[人名]"),
            now(POSTS, "派遣交整崗計?{number}處"),
            now(OFFICERS, "派遣交整崗[^。（）]{0,12}（警力{number}[人名]"),
            now(VOLUNTEERS, "派遣交整崗[^。（）]{0,12}（[^。（）]{0,16}?義交{number}[人名]"),
            now(TOW_TRUCKS, "預置拖吊車{number}[部輛]"),
            ProseRule.sentence(CODE, HEADING, "{year:period}於內湖區規劃建置[^。]{0,120}?{number}套科技執法設備")
                    .number("number", DEVICES, "year", ObservationStatus.F));

    static final List<NoteRule> NOTES = List.of(
            NoteRule.printed(
                    "neihu-scheme-in-force-since",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    "內湖短期交通改善方案（[^（）]{2,20}起）",
                    new Label(
                            "人力及拖吊車依短期交通改善方案派遣，自括號所載日期起；此處歸入報告之本期。",
                            "The posts, people and tow trucks belong to a short-term scheme that runs from the date in"
                                    + " brackets; the numbers are the allotment when the report was written, filed under its"
                                    + " half-year."),
                    POSTS,
                    OFFICERS,
                    VOLUNTEERS,
                    OFFICERS_ADDED,
                    VOLUNTEERS_ADDED,
                    TOW_TRUCKS),
            NoteRule.standing(
                    "neihu-devices-may-be-counted-twice",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    new Label(
                            "內湖規劃建置之設備可能已計入全市規劃新增之科技執法處數，不得相加。",
                            "The devices to be installed in Neihu may be among the sites to be added in the whole city"
                                    + " (dataset 'automated-enforcement'); do not add the two."),
                    DEVICES));

    private NeihuTraffic() {}

    private static ProseRule now(String series, String pattern) {
        return ProseRule.sentence(CODE, HEADING, pattern).number("number", series, ProseRule.CURRENT);
    }
}
