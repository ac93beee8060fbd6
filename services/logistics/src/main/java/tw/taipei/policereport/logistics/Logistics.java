package tw.taipei.policereport.logistics;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.SubjectDomain;

/** What the report says about the training, care and discipline of officers, in the order of the report. */
@Singleton
public class Logistics {

    @Produces
    @Singleton
    public SubjectDomain domain() {
        return new SubjectDomain(
                "logistics",
                new Label("警政後勤", "Logistics"),
                new Label(
                        "員警教育訓練、心理諮詢輔導、警察風紀及勤務督導。",
                        "Training, counselling, discipline and supervision of police officers."),
                List.of(
                        InServiceTraining.DATASET,
                        AdvancedStudies.DATASET,
                        AnnualTraining.DATASET,
                        Counselling.DATASET,
                        Discipline.DATASET,
                        Supervision.DATASET),
                together(
                        InServiceTraining.TABLES,
                        AdvancedStudies.TABLES,
                        AnnualTraining.TABLES,
                        Counselling.TABLES,
                        Discipline.TABLES,
                        Supervision.TABLES),
                Counselling.PROSE,
                together(
                        InServiceTraining.NOTES,
                        AdvancedStudies.NOTES,
                        AnnualTraining.NOTES,
                        Counselling.NOTES,
                        Supervision.NOTES),
                List.of());
    }

    @SafeVarargs
    private static <T> List<T> together(List<T>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }
}
