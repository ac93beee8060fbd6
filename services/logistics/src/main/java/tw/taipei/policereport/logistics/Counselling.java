package tw.taipei.policereport.logistics;

import java.util.List;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.Facet;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.ProseRule;
import tw.taipei.policereport.transcription.TableRule;

/** 壹十一(二): psychological counselling of officers. */
final class Counselling {

    private static final String CODE = "counselling";
    private static final String HEADING = "強化員警心理諮詢輔導功能";
    private static final String REFERRALS = "referrals";
    private static final String TEACHER_HSIEH = "teacher-hsieh-cases";
    private static final String WORKSHOPS = "workshops";
    private static final String CLINICS = "outside-clinics";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("員警心理諮詢輔導", "Counselling of officers"),
            new Label(
                    "轉介心理師輔導（人次）、謝老師輔導（件數）、心理諮商研習（場次），以及委外預約諮商服務機構（處）。來源：工作報告壹、十一、(二)。",
                    "Referrals to psychologists (person-times), counselling by Teacher Hsieh as the report"
                            + " calls it (cases), workshops on counselling (sessions), and outside clinics that"
                            + " officers can book (places). Source: work report, part I, chapter 11, section 2."),
            List.of(),
            List.of(
                    new Measure.Flow(
                            REFERRALS, new Label("轉介心理師輔導", "Referrals to psychologists"), Unit.PERSON_TIME, 0),
                    new Measure.Flow(TEACHER_HSIEH, new Label("謝老師輔導", "Counselling by Teacher Hsieh"), Unit.CASE, 0),
                    new Measure.Flow(
                            WORKSHOPS,
                            new Label("心理諮商研習", "Workshops on psychological counselling"),
                            Unit.of("session", "場次", "session"),
                            0),
                    new Measure.Stock(CLINICS, new Label("委外預約諮商服務機構", "Outside counselling clinics"), Unit.PLACE, 0)));

    static final List<TableRule> TABLES = List.of(TableRule.compared(CODE, HEADING)
            .row("轉介心理師輔導(人次)", Facet.value(REFERRALS))
            .row("謝老師輔導(件數)", Facet.value(TEACHER_HSIEH))
            .row("心理諮商研習(場次)", Facet.value(WORKSHOPS)));

    static final List<ProseRule> PROSE = List.of(ProseRule.sentence(CODE, HEADING, "諮商服務機構[^。]{0,200}?{clinics}[處家所]")
            .number("clinics", CLINICS, ProseRule.CURRENT));

    static final List<NoteRule> NOTES = List.of(
            // Ends before the number of clinics, which is an observation.
            NoteRule.printed(
                    "names-of-outside-clinics",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    "委外[^。]{0,6}諮商服務機構[^。\\d]{0,200}",
                    new Label("委外預約諮商服務機構名稱見報告附註。", "The report's footnote names the clinics."),
                    CLINICS,
                    REFERRALS),
            NoteRule.standing(
                    "referrals-are-person-times",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    new Label(
                            "轉介心理師輔導以人次計，並非員警人數。",
                            "Referrals are counted in person-times, so this is not a number of officers."),
                    REFERRALS));

    private Counselling() {}
}
