package tw.taipei.policereport.traffic;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.AsideRule;
import tw.taipei.policereport.transcription.Claim;
import tw.taipei.policereport.transcription.SubjectDomain;

/** The traffic part of the report: its datasets and how the printed rows and sentences fill them. */
@Singleton
public class TrafficEnforcement {

    private static final List<AsideRule> ASIDES = List.of(
            new AsideRule(
                    "class-of-accident",
                    Claim.Kind.NAME,
                    "A\\d(?=類|死亡|死傷|交通事故)",
                    new Label("交通事故之分類名稱。", "The name of a class of traffic accidents.")),
            new AsideRule(
                    "number-of-measures-listed",
                    Claim.Kind.REFERENCE,
                    "\\d{1,2}項行動方案",
                    new Label("前列行動方案之個數。", "Counts the measures that the sentence lists before it.")),
            new AsideRule(
                    "name-of-a-message-group",
                    Claim.Kind.NAME,
                    "「\\d{1,3}路況」",
                    new Label(
                            "LINE 群組名稱，報告未說明其數字。",
                            "The name of a message group; the report does not explain its number.")));

    @Produces
    @Singleton
    public SubjectDomain domain() {
        return new SubjectDomain(
                "traffic-enforcement",
                new Label("交通執法", "Traffic enforcement"),
                new Label(
                        "臺北市政府警察局工作報告之每十萬人口交通事故死傷、交通違規取締、交通疏導崗位、科技執法、防制酒駕、內湖交通及道路改善建議統計。",
                        "Traffic casualties per 100,000 inhabitants, enforcement against traffic violations, traffic"
                                + " direction posts, automated enforcement, operations against drink driving, the traffic"
                                + " of Neihu and proposals to improve roads in the work report of the Taipei City Police"
                                + " Department."),
                List.of(
                        Casualties.DATASET,
                        Enforcement.DATASET,
                        TrafficDirection.DATASET,
                        AutomatedEnforcement.DATASET,
                        DrinkDrivingPrevention.DATASET,
                        NeihuTraffic.DATASET,
                        RoadImprovement.DATASET),
                together(Enforcement.TABLES, TrafficDirection.TABLES),
                together(
                        Casualties.PROSE,
                        AutomatedEnforcement.PROSE,
                        DrinkDrivingPrevention.PROSE,
                        NeihuTraffic.PROSE,
                        RoadImprovement.PROSE),
                together(
                        Casualties.NOTES,
                        TrafficDirection.NOTES,
                        AutomatedEnforcement.NOTES,
                        DrinkDrivingPrevention.NOTES,
                        NeihuTraffic.NOTES,
                        RoadImprovement.NOTES),
                together(AutomatedEnforcement.INTEGRITY, RoadImprovement.INTEGRITY),
                List.of("交通安暢"),
                ASIDES);
    }

    @SafeVarargs
    private static <T> List<T> together(List<T>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }
}
