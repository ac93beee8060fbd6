package tw.taipei.policereport.logistics;

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
import tw.taipei.policereport.transcription.RowRule;
import tw.taipei.policereport.transcription.TableRule;

/** 壹十一(一)2: officers who study at universities while in service. */
final class AdvancedStudies {

    private static final String CODE = "advanced-studies";
    private static final String ENROLMENTS = "enrolments";

    static final Dataset DATASET = new Dataset(
            CODE,
            new Label("在職進修", "Advanced studies in service"),
            new Label(
                    "員警於國內各大專院校在職進修之人次，單位為人次。來源：工作報告壹、十一、(一)、2。",
                    "Officers who study at universities and colleges in Taiwan while in service, in"
                            + " person-times. Source: work report, part I, chapter 11, section 1, item 2."),
            List.of(Dimension.of(
                    "programme",
                    "進修班別",
                    "Programme of study",
                    Code.of("police-university", "警察大學(二技)", "Police University, two-year technical programme"),
                    Code.of("doctoral", "博士班", "Doctoral programme"),
                    Code.of("in-service-master", "碩士在職專班", "In-service master's programme"),
                    Code.of("credit-courses", "學分班", "Credit courses"),
                    Code.of("university-classes", "一般大學班", "Ordinary university classes"),
                    Code.of("open-university", "空中大學", "Open University"))),
            List.of(new Measure.Flow(ENROLMENTS, new Label("進修人次", "Enrolments"), Unit.PERSON_TIME, 0)));

    static final List<TableRule> TABLES = List.of(new TableRule(
            CODE,
            "在職進修",
            TableRule.COMPARED,
            DATASET.dimensions().get(0).codes().stream()
                    .map(AdvancedStudies::row)
                    .toList()));

    static final List<NoteRule> NOTES = List.of(NoteRule.standing(
            "enrolments-are-person-times",
            CODE,
            Comparability.Level.COMPARABLE,
            new Label(
                    "標題載明以人次計，並非員警人數。",
                    "The heading says that person-times are counted, so this is not a number of officers.")));

    private AdvancedStudies() {}

    /** The report's row labels are the names of the programmes. */
    private static RowRule row(Code programme) {
        return new RowRule(programme.label().zhTw(), List.of(Facet.value(ENROLMENTS + "." + programme.code())));
    }
}
