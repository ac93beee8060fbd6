package tw.taipei.policereport.community;

import java.util.List;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.ProseRule;

/** 貳五(七): civilians organised to help the police. */
final class AuxiliaryForces {

    private static final String CODE = "auxiliary-forces";
    private static final String TEAMS = "teams";
    private static final String MEMBERS = "members";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("協勤民力", "Auxiliary forces"),
            new Label(
                    "民防、義警、義交、社區守望相助隊及志工等協勤民力之隊數（隊）與人數（人）。來源：工作報告貳、五、(七)。",
                    "Teams and members of civil defence, volunteer police, volunteer traffic police, community watch and"
                            + " volunteers who help the police. Source: work report, part II, chapter 5, section 7."),
            List.of(),
            List.of(
                    new Measure.Stock(TEAMS, new Label("隊數", "Teams"), NeighbourhoodWatch.TEAM, 0),
                    new Measure.Stock(MEMBERS, new Label("人數", "Members"), Unit.PERSON, 0)));

    static final List<ProseRule> PROSE = List.of(
            ProseRule.sentence(CODE, "", "協勤民力[^。，\\d]{0,4}{teams}隊").number("teams", TEAMS, ProseRule.CURRENT),
            ProseRule.sentence(CODE, "", "協勤民力[^。]{0,20}?人數{members}人").number("members", MEMBERS, ProseRule.CURRENT));

    static final List<NoteRule> NOTES = List.of(
            NoteRule.standing(
                    "auxiliary-forces-at-present",
                    CODE,
                    Comparability.Level.CAUTION,
                    new Label(
                            "此處一律歸入報告之本期，未必為期末之數。",
                            "Always filed under the half-year of the report; they need not be the numbers at its end.")),
            NoteRule.standing(
                    "auxiliary-forces-scope",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    new Label(
                            "含民防、義警、義交、社區守望相助隊及志工；與「守望相助組織」範圍不同，不得相加或比較。",
                            "Holds civil defence, volunteer police, volunteer traffic police, community watch and volunteers;"
                                    + " the dataset 'neighbourhood-watch' has another scope, so neither add nor compare the"
                                    + " two.")));

    private AuxiliaryForces() {}
}
