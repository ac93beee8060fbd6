package tw.taipei.policereport.crime;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.SubjectDomain;

/** The crime part of the report: its datasets and how the printed rows and sentences fill them. */
@Singleton
public class CrimeStatistics {

    @Produces
    @Singleton
    public SubjectDomain domain() {
        return new SubjectDomain(
                "crime-statistics",
                new Label("犯罪統計", "Crime statistics"),
                new Label(
                        "臺北市政府警察局工作報告之刑案、組織犯罪、毒品、詐欺、電腦網路犯罪、取締風化、監視系統輔助破案及鑑識成效統計，以及竊盜全年破獲率與防制詐欺獎勵。",
                        "Offences, organised crime, drugs, fraud, cybercrime, vice enforcement, clearances helped by"
                                + " surveillance cameras, forensic results, clearance rates of theft in whole years, and"
                                + " rewards against fraud in the work report of the Taipei City Police Department."),
                List.of(
                        Offences.DATASET,
                        OrganisedCrime.DATASET,
                        Drugs.DATASET,
                        FraudRings.DATASET,
                        FraudInterceptions.DATASET,
                        FraudPrevention.DATASET,
                        Cybercrime.DATASET,
                        ViceEnforcement.DATASET,
                        SurveillanceClearances.DATASET,
                        Forensics.DATASET),
                together(
                        Offences.TABLES,
                        OrganisedCrime.TABLES,
                        Drugs.TABLES,
                        FraudRings.TABLES,
                        FraudInterceptions.TABLES,
                        Cybercrime.TABLES,
                        ViceEnforcement.TABLES,
                        SurveillanceClearances.TABLES,
                        Forensics.TABLES),
                together(Offences.PROSE, Drugs.PROSE, TheftClearance.PROSE, FraudPrevention.PROSE),
                together(
                        Offences.NOTES,
                        OffenceScope.NOTES,
                        TheftClearance.NOTES,
                        Drugs.NOTES,
                        FraudRings.NOTES,
                        FraudPrevention.NOTES,
                        Cybercrime.NOTES,
                        ViceEnforcement.NOTES,
                        Forensics.NOTES),
                together(Offences.INTEGRITY, Cybercrime.INTEGRITY),
                List.of("犯罪偵防"),
                together(TheftClearance.ASIDES, FraudPrevention.ASIDES));
    }

    @SafeVarargs
    private static <T> List<T> together(List<T>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }
}
