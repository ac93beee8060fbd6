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

/** 壹十一(一)1: courses that officers attended while in service. */
final class InServiceTraining {

    private static final String CODE = "in-service-training";
    private static final String CLASSES = "classes";
    private static final String PARTICIPANTS = "participants";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("在職訓練", "In-service training"),
            new Label(
                    "員警在職訓練之參訓班期數（班期）及參訓人次（人次）。來源：工作報告壹、十一、(一)、1。",
                    "Training classes that officers attended in service, and attendances (person-times)."
                            + " Source: work report, part I, chapter 11, section 1, item 1."),
            List.of(),
            List.of(
                    new Measure.Flow(
                            CLASSES, new Label("參訓班期數", "Classes attended"), Unit.of("class", "班期", "class"), 0),
                    new Measure.Flow(PARTICIPANTS, new Label("參訓人次", "Attendances"), Unit.PERSON_TIME, 0)));

    static final List<TableRule> TABLES = List.of(
            TableRule.compared(CODE, "在職訓練").row("參訓班期數", Facet.value(CLASSES)).row("參訓人次", Facet.value(PARTICIPANTS)));

    static final List<NoteRule> NOTES = List.of(
            NoteRule.printed(
                    "city-training-centre-only",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    "參加[^。]{0,8}公訓處[^。]{1,200}。",
                    new Label(
                            "係參加市府公訓處辦理之各項在職訓練專業講習課程，並非全部在職訓練。",
                            "Only courses of the city government's training centre: leadership, management,"
                                    + " law, computing and languages; not all in-service training.")),
            NoteRule.standing(
                    "attendances-are-person-times",
                    CODE,
                    Comparability.Level.COMPARABLE,
                    new Label(
                            "以人次計：同一人參訓多次，每次均計入，並非員警人數。",
                            "Counted in person-times: an officer who attends twice counts two, so this is not a"
                                    + " number of officers."),
                    PARTICIPANTS));

    private InServiceTraining() {}
}
