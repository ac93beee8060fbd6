package tw.taipei.policereport.logistics;

import java.util.List;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.Facet;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.TableRule;

/** 壹十二: supervision of officers on duty. */
final class Supervision {

    private static final String CODE = "supervision";
    private static final String SUPERVISIONS = "supervisions";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("勤務督導", "Supervision of duty"),
            new Label(
                    "一般及專案勤務督導之人次，單位為人次。來源：工作報告壹、十二。",
                    "Supervisions of ordinary and special duties, in person-times. Source: work report, part I,"
                            + " chapter 12."),
            List.of(),
            List.of(new Measure.Flow(
                    SUPERVISIONS,
                    new Label("一般及專案勤務督導", "Supervision of ordinary and special duties"),
                    Unit.PERSON_TIME,
                    0)));

    static final List<TableRule> TABLES =
            List.of(TableRule.compared(CODE, "警察風紀與勤務督導").row("一般及專案勤務督導人次", Facet.value(SUPERVISIONS)));

    static final List<NoteRule> NOTES = List.of(NoteRule.standing(
            "supervisions-are-person-times",
            CODE,
            Comparability.Level.COMPARABLE,
            new Label(
                    "勤務督導以人次計，並非員警人數。",
                    "Supervisions are counted in person-times, so this is not a number of officers."),
            SUPERVISIONS));

    private Supervision() {}
}
