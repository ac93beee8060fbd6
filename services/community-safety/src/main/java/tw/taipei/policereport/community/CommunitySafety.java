package tw.taipei.policereport.community;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import tw.taipei.policereport.statistics.IntegrityRule;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.SubjectDomain;
import tw.taipei.policereport.transcription.TableRule;

/** What the report says about community safety, in the order of the report. */
@Singleton
class CommunitySafety {

    @Produces
    @Singleton
    SubjectDomain domain() {
        return new SubjectDomain(
                "community-safety",
                new Label("社區治安", "Community safety"),
                new Label(
                        "淨樓專案、婦幼安全、少年保護、社區治安網絡、犯罪預防宣導、受理報案及集會遊行。",
                        "Building checks, protection of women, children and young people, neighbourhood watch, crime prevention"
                                + " outreach, calls to the police, and assemblies."),
                List.of(
                        BuildingChecks.DATASET,
                        WomenChildrenProtection.DATASET,
                        YouthProtection.DATASET,
                        NeighbourhoodWatch.DATASET,
                        VideoSurveillance.DATASET,
                        CrimePreventionOutreach.DATASET,
                        EmergencyCalls.DATASET,
                        OnlineReports.DATASET,
                        Assemblies.DATASET),
                tables(),
                List.of(),
                notes(),
                integrity());
    }

    private static List<TableRule> tables() {
        return Stream.concat(
                        Stream.of(
                                BuildingChecks.TABLE,
                                WomenChildrenProtection.TABLE,
                                YouthProtection.TABLE,
                                NeighbourhoodWatch.TABLE,
                                VideoSurveillance.TABLE,
                                CrimePreventionOutreach.TABLE,
                                EmergencyCalls.TABLE,
                                OnlineReports.TABLE),
                        Assemblies.TABLES.stream())
                .toList();
    }

    private static List<NoteRule> notes() {
        return Stream.of(
                        BuildingChecks.NOTES,
                        WomenChildrenProtection.NOTES,
                        NeighbourhoodWatch.NOTES,
                        VideoSurveillance.NOTES,
                        CrimePreventionOutreach.NOTES,
                        EmergencyCalls.NOTES,
                        Assemblies.NOTES)
                .flatMap(List::stream)
                .toList();
    }

    private static List<IntegrityRule> integrity() {
        return Stream.of(NeighbourhoodWatch.INTEGRITY, Assemblies.INTEGRITY)
                .flatMap(List::stream)
                .toList();
    }
}
