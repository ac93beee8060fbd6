package tw.taipei.policereport.traffic;

import java.util.List;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.IntegrityRule;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.ObservationStatus;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.ProseRule;

/** 貳三(一)2 and (四): sites where devices enforce the rules of traffic, and those to be added. */
final class AutomatedEnforcement {

    private static final String CODE = "automated-enforcement";
    private static final String SITES = "sites";
    private static final String YIELDING = "failure-to-yield-sites";
    private static final String ADDED = "sites-added";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("科技執法地點", "Sites of automated enforcement"),
            new Label(
                    "現有科技執法地點數（處），按設備分；路口取締車不讓人之處數；及規劃新增之處數（狀態 F）。來源：工作報告貳、三、(一)、2 及 (四)。",
                    "Sites with devices for automated enforcement, by device; junctions where devices act against not"
                            + " yielding to pedestrians; and sites to be added in a year (status F). Source: work report,"
                            + " part II, chapter 3, section 1, item 2, and section 4."),
            List.of(Dimension.of(
                    "device",
                    "設備別",
                    "Device",
                    Code.of(Code.TOTAL, "合計", "Total"),
                    Code.of("section-speed", "區間測速照相設備", "Section speed cameras"),
                    Code.of("elevated-road", "高架道路科技執法設備", "Devices on elevated roads"),
                    Code.of("illegal-parking", "違規停車科技執法設備", "Devices against illegal parking"),
                    Code.of("junction", "路口多功能交通違規科技執法設備", "Multi-purpose devices at junctions"))),
            List.of(
                    new Measure.Stock(SITES, new Label("現有處數", "Sites"), Unit.PLACE, 0),
                    new Measure.Stock(
                            YIELDING,
                            new Label("取締車不讓人之路口處數", "Junctions with devices against not yielding"),
                            Unit.PLACE,
                            0),
                    new Measure.Flow(ADDED, new Label("新增處數", "Sites added"), Unit.PLACE, 0)));

    static final List<ProseRule> PROSE = List.of(
            ProseRule.sentence(CODE, "", "現有科技執法地點[共計]{0,2}{all}處").number("all", SITES, ProseRule.CURRENT),
            device("區間測速(?:照相|科技執法)?設備", "section-speed"),
            device("高架道路科技執法設備", "elevated-road"),
            device("違規停車科技執法設備", "illegal-parking"),
            device("路口多功能(?:交通違規)?科技執法設備", "junction"),
            ProseRule.sentence(CODE, "", "現有{sites}處路口科技執法設備取締車不讓人").number("sites", YIELDING, ProseRule.CURRENT),
            ProseRule.sentence(CODE, "", "{year:period}規劃於[^。]{0,160}?等{sites}處路口建置多功能科技執法設備")
                    .number("sites", ADDED + ".junction", "year", ObservationStatus.F),
            ProseRule.sentence(CODE, "", "{year:period}規劃新增{sites}處科技執法設備")
                    .number("sites", ADDED, "year", ObservationStatus.F));

    static final List<IntegrityRule> INTEGRITY = List.of(IntegrityRule.total(
            CODE,
            SITES,
            SITES + ".section-speed",
            SITES + ".elevated-road",
            SITES + ".illegal-parking",
            SITES + ".junction"));

    static final List<NoteRule> NOTES = List.of(
            NoteRule.standing(
                    "sites-at-present",
                    CODE,
                    Comparability.Level.CAUTION,
                    new Label(
                            "報告稱「現有」者，為撰寫報告時之處數；此處一律歸入報告之本期，未必為期末之數。",
                            "What the report has 'at present' is of the day when it was written; it is always filed"
                                    + " under the half-year of the report and need not be the number at its end."),
                    SITES,
                    YIELDING),
            NoteRule.standing(
                    "sites-are-not-reconciled",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    new Label(
                            "取締車不讓人之路口、各類設備及規劃新增之處數分別敘述，報告未說明其間是否重複，不得加減。",
                            "Junctions with devices against not yielding, sites by device and sites to be added stand in"
                                    + " separate sentences; the report does not say how far they are the same, so neither add"
                                    + " nor subtract them.")));

    private AutomatedEnforcement() {}

    private static ProseRule device(String words, String code) {
        return ProseRule.sentence(CODE, "", words + "」?{sites}處")
                .number("sites", SITES + "." + code, ProseRule.CURRENT);
    }
}
