package tw.taipei.policereport.community;

import java.util.List;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.ProseRule;

/** 貳五(五): metro stations that are assigned officers who stand guard. */
final class MetroGuard {

    private static final String CODE = "metro-guard";
    private static final String STATIONS = "stations";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("捷運站守望勤務", "Guard duty at metro stations"),
            new Label(
                    "規劃執行守望勤務之捷運站數（站），分重點車站與案件較多之大站體。來源：工作報告貳、五、(五)、2。",
                    "Metro stations assigned guard duty: key stations, and large stations with more cases of secret"
                            + " filming and sexual harassment. Source: work report, part II, chapter 5, section 5,"
                            + " item 2."),
            List.of(Dimension.of(
                    "station",
                    "車站別",
                    "Station",
                    Code.of("key", "重點車站", "Key stations"),
                    Code.of("more-cases", "偷拍、性騷擾案件較多之大站體", "Large stations with more cases"))),
            List.of(new Measure.Stock(
                    STATIONS,
                    new Label("規劃守望車站數", "Stations assigned guard duty"),
                    Unit.of("station", "站", "station"),
                    0)));

    static final List<ProseRule> PROSE = List.of(
            ProseRule.sentence(CODE, "捷運", "等{stations}[處座個]重點車站")
                    .number("stations", STATIONS + ".key", ProseRule.CURRENT),
            ProseRule.sentence(CODE, "捷運", "案件[^。，]{0,4}較多之{stations}大站體")
                    .number("stations", STATIONS + ".more-cases", ProseRule.CURRENT));

    static final List<NoteRule> NOTES = List.of(
            NoteRule.standing(
                    "stations-are-an-assignment",
                    CODE,
                    Comparability.Level.CAUTION,
                    new Label(
                            "為規劃執行守望勤務之車站數，並非勤務次數；此處一律歸入報告之本期，未必為期末之數。",
                            "Stations that are assigned guard duty, not how often it was done; always filed under the"
                                    + " half-year of the report and need not be the numbers at its end.")),
            NoteRule.standing(
                    "stations-may-be-in-both",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    new Label(
                            "報告未說明兩類車站是否重複，不得相加。",
                            "The report does not say whether a station is in both groups; do not add them.")));

    private MetroGuard() {}
}
