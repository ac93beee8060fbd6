package tw.taipei.policereport.crime;

import java.util.List;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.Facet;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.TableRule;

/** Enforcement against gambling machines and offences against public morals, and cases handed to other departments. */
final class ViceEnforcement {

    private static final String CODE = "vice-enforcement";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("取締賭博性電玩、妨害風化(俗)及第三方警政", "Vice enforcement and third-party policing"),
            new Label(
                    "取締賭博性電玩、妨害風化(俗)之件數（件）與人數（人），及第三方警政成果件數（件）。來源：工作報告壹、三、(一)。",
                    "Cases and persons in enforcement against gambling machines and offences against public morals, and"
                            + " cases of third-party policing. Source: work report, part I, chapter 3, section 1."),
            List.of(Dimension.of(
                    "activity",
                    "執法項目",
                    "Enforcement activity",
                    Code.of("gambling-machines", "賭博性電玩", "Gambling machines"),
                    Code.of("indecency", "妨害風化(俗)", "Offences against public morals"),
                    Code.of("third-party-policing", "第三方警政成果", "Third-party policing"))),
            List.of(
                    new Measure.Flow("cases", new Label("件數", "Cases"), Unit.CASE, 0),
                    new Measure.Flow("persons", new Label("人數", "Persons"), Unit.PERSON, 0)));

    static final List<TableRule> TABLES = List.of(TableRule.compared(CODE, "賭博性電玩")
            .row("賭博性電玩件數", Facet.value("cases.gambling-machines"))
            .row("賭博性電玩人數", Facet.value("persons.gambling-machines"))
            .row("妨害風化(俗)件數", Facet.value("cases.indecency"))
            .row("妨害風化(俗)人數", Facet.value("persons.indecency"))
            .row("第三方警政成果件數", Facet.value("cases.third-party-policing")));

    static final List<NoteRule> NOTES = List.of(
            NoteRule.printed(
                    "third-party-policing-is-referral",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    "第三方警政成果係?指[^。]*。",
                    new Label(
                            "第三方警政成果係函請市府相關局處裁罰之件數。",
                            "Third-party policing counts the cases that the Department, besides its own inspections,"
                                    + " referred to other departments of the city for a penalty; they are neither"
                                    + " arrests nor clearances."),
                    "cases.third-party-policing"),
            NoteRule.standing(
                    "indecency-enforcement-is-another-count",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    new Label(
                            "本項為取締妨害風化(俗)之件數與人數，與「查緝電腦網路犯罪」之妨害風化案件為不同統計。",
                            "This is enforcement against offences against public morals; the dataset 'cybercrime' counts"
                                    + " online cases of that kind, which is another measure."),
                    "cases.indecency",
                    "persons.indecency"));

    private ViceEnforcement() {}
}
