package tw.taipei.policereport.logistics;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.SubjectDomain;

/** What the report says about the training, care, discipline and equipment of officers. */
@Singleton
public class Logistics {

    @Produces
    @Singleton
    public SubjectDomain domain() {
        return new SubjectDomain(
                "logistics",
                new Label("警政後勤", "Logistics"),
                new Label(
                        "員警教育訓練、心理諮詢輔導、警察風紀、勤務督導、科技警政及後勤支援。",
                        "Training, counselling, discipline and supervision of police officers, the technology they"
                                + " work with, and their vehicles."),
                List.of(
                        InServiceTraining.DATASET,
                        AdvancedStudies.DATASET,
                        AnnualTraining.DATASET,
                        Counselling.DATASET,
                        Discipline.DATASET,
                        Supervision.DATASET,
                        AccidentHandling.DATASET,
                        VehicleReplacement.DATASET),
                together(
                        InServiceTraining.TABLES,
                        AdvancedStudies.TABLES,
                        AnnualTraining.TABLES,
                        Counselling.TABLES,
                        Discipline.TABLES,
                        Supervision.TABLES),
                together(Counselling.PROSE, AccidentHandling.PROSE, VehicleReplacement.PROSE),
                together(
                        InServiceTraining.NOTES,
                        AdvancedStudies.NOTES,
                        AnnualTraining.NOTES,
                        Counselling.NOTES,
                        Supervision.NOTES,
                        AccidentHandling.NOTES,
                        VehicleReplacement.NOTES,
                        PoliceTechnology.NOTES),
                List.of(),
                List.of("科技警政", "後勤支援"),
                PoliceTechnology.ASIDES);
    }

    @SafeVarargs
    private static <T> List<T> together(List<T>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }
}
