package tw.taipei.policereport.community;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.SubjectDomain;

/** What the report says about community safety, in the order of the report. */
@Singleton
public class CommunitySafety {

    @Produces
    @Singleton
    public SubjectDomain domain() {
        return new SubjectDomain(
                "community-safety",
                new Label("社區治安", "Community safety"),
                new Label(
                        "淨樓專案、婦幼安全、少年保護、社區治安網絡、錄影監視系統、犯罪預防宣導、受理報案、捷運維安、協勤民力及集會遊行。",
                        "Building checks, protection of women, children and young people, neighbourhood watch,"
                                + " surveillance cameras, crime prevention outreach, calls to the police, the metro,"
                                + " auxiliary forces, and assemblies."),
                List.of(
                        BuildingChecks.DATASET,
                        WomenChildrenProtection.DATASET,
                        YouthProtection.DATASET,
                        NeighbourhoodWatch.DATASET,
                        VideoSurveillance.DATASET,
                        CrimePreventionOutreach.DATASET,
                        EmergencyCalls.DATASET,
                        OnlineReports.DATASET,
                        Assemblies.DATASET,
                        CameraReplacement.DATASET,
                        MetroGuard.DATASET,
                        CommunityProgramme.DATASET,
                        AuxiliaryForces.DATASET),
                together(
                        BuildingChecks.TABLES,
                        WomenChildrenProtection.TABLES,
                        YouthProtection.TABLES,
                        NeighbourhoodWatch.TABLES,
                        VideoSurveillance.TABLES,
                        CrimePreventionOutreach.TABLES,
                        EmergencyCalls.TABLES,
                        OnlineReports.TABLES,
                        Assemblies.TABLES),
                together(
                        Assemblies.PROSE,
                        CameraReplacement.PROSE,
                        MetroGuard.PROSE,
                        CommunityProgramme.PROSE,
                        AuxiliaryForces.PROSE),
                together(
                        BuildingChecks.NOTES,
                        WomenChildrenProtection.NOTES,
                        NeighbourhoodWatch.NOTES,
                        VideoSurveillance.NOTES,
                        CrimePreventionOutreach.NOTES,
                        EmergencyCalls.NOTES,
                        Assemblies.NOTES,
                        CameraReplacement.NOTES,
                        MetroGuard.NOTES,
                        CommunityProgramme.NOTES,
                        AuxiliaryForces.NOTES,
                        NumbersThatAreNames.NOTES),
                together(NeighbourhoodWatch.INTEGRITY, Assemblies.INTEGRITY),
                List.of("選舉", "治安網絡", "聚眾防處"),
                NumbersThatAreNames.ASIDES);
    }

    @SafeVarargs
    private static <T> List<T> together(List<T>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }
}
