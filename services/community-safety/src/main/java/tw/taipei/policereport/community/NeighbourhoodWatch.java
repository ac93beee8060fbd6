package tw.taipei.policereport.community;

import java.util.List;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.IntegrityRule;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.Facet;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.RowRule;
import tw.taipei.policereport.transcription.TableRule;

/** 壹六(一): neighbourhood watch teams and their members. */
final class NeighbourhoodWatch {

    private static final String CODE = "neighbourhood-watch";
    private static final String TEAMS = "teams";
    private static final String MEMBERS = "members";

    static final Unit TEAM = Unit.of("team", "隊", "team");

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("守望相助組織", "Neighbourhood watch"),
            new Label(
                    "輔導成立之里、社區及公寓大廈守望相助隊隊數（隊）與巡守員人數（人）。來源：工作報告壹、六、(一)。",
                    "Neighbourhood watch teams of villages, communities and apartment buildings, and the"
                            + " members who patrol. Source: work report, part I, chapter 6, section 1."),
            List.of(Dimension.of(
                    "organisation",
                    "組織別",
                    "Organisation",
                    Code.of(Code.TOTAL, "合計", "Total"),
                    Code.of("village", "里守望相助隊", "Village watch"),
                    Code.of("community", "社區守望相助隊", "Community watch"),
                    Code.of("apartment-building", "公寓大廈守望相助隊", "Apartment building watch"))),
            List.of(
                    new Measure.Stock(TEAMS, new Label("隊數", "Teams"), TEAM, 0),
                    new Measure.Stock(MEMBERS, new Label("巡守員人數", "Patrol members"), Unit.PERSON, 0)));

    static final List<TableRule> TABLES = List.of(new TableRule(
            CODE,
            "輔導成立守望相助組織",
            List.of("隊數", "巡守員人數"),
            List.of(
                    row("里守望相助隊", "village"),
                    row("社區守望相助隊", "community"),
                    row("公寓大廈守望相助隊", "apartment-building"),
                    row("合計", Code.TOTAL))));

    static final List<IntegrityRule> INTEGRITY = List.of(sumOfOrganisations(TEAMS), sumOfOrganisations(MEMBERS));

    static final List<NoteRule> NOTES = List.of(
            NoteRule.standing(
                    "neighbourhood-watch-without-period",
                    CODE,
                    Comparability.Level.CAUTION,
                    new Label(
                            "本表未載明統計時點，亦無前期數字；此處歸入報告之本期。",
                            "The table names no date and prints no earlier numbers; its numbers are filed under"
                                    + " the half-year of the report.")),
            NoteRule.standing(
                    "neighbourhood-watch-scope",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    new Label(
                            "範圍僅里、社區及公寓大廈守望相助隊，與報告他處之協勤民力總數範圍不同，不宜加總或比較。",
                            "Only the watch teams of villages, communities and apartment buildings; do not add"
                                    + " to or compare with the total of auxiliary forces elsewhere in the"
                                    + " report, whose scope is another.")));

    private NeighbourhoodWatch() {}

    private static RowRule row(String label, String organisation) {
        return new RowRule(
                label,
                List.of(
                        Facet.column("隊數", TEAMS + "." + organisation),
                        Facet.column("巡守員人數", MEMBERS + "." + organisation)));
    }

    private static IntegrityRule sumOfOrganisations(String measure) {
        return IntegrityRule.total(
                CODE, measure, measure + ".village", measure + ".community", measure + ".apartment-building");
    }
}
