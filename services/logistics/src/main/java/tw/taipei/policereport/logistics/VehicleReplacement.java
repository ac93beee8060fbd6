package tw.taipei.policereport.logistics;

import java.util.List;
import java.util.stream.Collectors;
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

/** 貳七(三): police vehicles replaced in a year, and those planned for the next. */
final class VehicleReplacement {

    private static final String CODE = "vehicle-replacement";
    private static final String HEADING = "車輛";
    private static final String REPLACED = "replaced";
    private static final String FROM_SURPLUS = "replaced-from-surplus-funds";
    private static final Unit VEHICLE = Unit.of("vehicle", "輛", "vehicle");

    /**
     * A kind of vehicle.
     *
     * @param words as printed before its number, at the start of the list or behind a 、
     */
    private record Vehicle(String code, String zhTw, String en, String words) {

        /** Takes the number of this kind wherever the list prints it, and nothing when it does not. */
        String pattern() {
            return "(?:(?=(?:[^。]{0,200}?[、及])?" + words + "{" + name() + "}輛)|)";
        }

        /** In a pattern: {@code patrolcar}. */
        String name() {
            return code.replace("-", "");
        }

        String series() {
            return REPLACED + "." + code;
        }
    }

    private static final List<Vehicle> VEHICLES = List.of(
            new Vehicle("patrol-motorcycle", "巡邏機車", "Patrol motorcycles", "巡邏機車"),
            new Vehicle("patrol-car", "巡邏車", "Patrol cars", "巡邏車"),
            new Vehicle("patrol-jeep", "吉普巡邏車", "Patrol jeeps", "吉普巡邏車"),
            new Vehicle("detective-car", "偵防車", "Detective cars", "偵防車"),
            new Vehicle("detective-van", "(廂式)偵防車", "Detective vans", "（?廂式）?偵防車"),
            new Vehicle("guard-car", "小型警備車", "Small guard vehicles", "小型警備車"),
            new Vehicle("tow-truck", "汽車拖吊車", "Tow trucks", "汽車拖吊車"),
            new Vehicle("heavy-motorcycle", "大型重型機車", "Heavy motorcycles", "大型重型機車"));

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("汰換車輛", "Vehicles replaced"),
            new Label(
                    "全年汰換警用車輛數（輛），按車種分；次年為預計數。來源：工作報告貳、七、(三)。",
                    "Police vehicles replaced in a year, by kind; those of the next year are planned. Source: work"
                            + " report, part II, chapter 7, section 3."),
            List.of(new Dimension(
                    "vehicle",
                    new Label("車種", "Vehicle"),
                    VEHICLES.stream()
                            .map(vehicle -> Code.of(vehicle.code(), vehicle.zhTw(), vehicle.en()))
                            .toList())),
            List.of(
                    new Measure.Flow(REPLACED, new Label("汰換數", "Vehicles replaced"), VEHICLE, 0),
                    new Measure.Flow(
                            FROM_SURPLUS, new Label("運用賸餘款汰換數", "Vehicles replaced from surplus funds"), VEHICLE, 0)));

    static final List<ProseRule> PROSE = List.of(
            vehicles("{year:period}已汰換", ObservationStatus.A),
            vehicles("{year:period}(?:預計|預定|規劃)汰換", ObservationStatus.F),
            ProseRule.sentence(
                            CODE,
                            HEADING,
                            "{year:period}已汰換(?:[^。]{0,200}?[、及])?巡邏機車[\\d,]{1,6}輛（含[^。（）\\d]{0,16}賸餘款[^。（）\\d]{0,6}{vehicles}輛")
                    .number("vehicles", FROM_SURPLUS + ".patrol-motorcycle", "year"));

    static final List<NoteRule> NOTES = List.of(
            NoteRule.standing(
                    "replaced-so-far-or-planned",
                    CODE,
                    Comparability.Level.CAUTION,
                    new Label(
                            "「已汰換」為截至報告撰寫時之數，未必為全年數；「預計汰換」為預計數，狀態為 F。",
                            "Vehicles already replaced are counted up to the writing of the report, which may be before"
                                    + " the end of the year; planned ones have the status F.")),
            NoteRule.standing(
                    "surplus-funds-are-included",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    new Label(
                            "運用賸餘款汰換之數已含於該車種之汰換數，不得相加。",
                            "Vehicles bought with surplus funds are among those replaced of their kind; do not add the"
                                    + " two."),
                    REPLACED + ".patrol-motorcycle",
                    FROM_SURPLUS + ".patrol-motorcycle"));

    private VehicleReplacement() {}

    private static ProseRule vehicles(String start, ObservationStatus status) {
        String pattern = VEHICLES.stream().map(Vehicle::pattern).collect(Collectors.joining());
        ProseRule rule = ProseRule.sentence(CODE, HEADING, start + pattern);
        for (Vehicle vehicle : VEHICLES) {
            rule = rule.number(vehicle.name(), vehicle.series(), "year", status);
        }
        return rule;
    }
}
