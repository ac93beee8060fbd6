package tw.taipei.policereport.traffic;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.SubjectDomain;

/** The traffic part of the report: its datasets and how the printed rows and sentences fill them. */
@Singleton
public class TrafficEnforcement {

    @Produces
    @Singleton
    public SubjectDomain domain() {
        return new SubjectDomain(
                "traffic-enforcement",
                new Label("交通執法", "Traffic enforcement"),
                new Label(
                        "臺北市政府警察局工作報告之每十萬人口交通事故死傷、交通違規取締及交通疏導崗位統計。",
                        "Traffic casualties per 100,000 inhabitants, enforcement against traffic violations and traffic"
                                + " direction posts in the work report of the Taipei City Police Department."),
                List.of(Casualties.DATASET, Enforcement.DATASET, TrafficDirection.DATASET),
                together(Enforcement.TABLES, TrafficDirection.TABLES),
                Casualties.PROSE,
                together(Casualties.NOTES, TrafficDirection.NOTES),
                List.of());
    }

    @SafeVarargs
    private static <T> List<T> together(List<T>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }
}
