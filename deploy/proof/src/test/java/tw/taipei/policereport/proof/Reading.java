package tw.taipei.policereport.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tw.taipei.policereport.community.CommunitySafety;
import tw.taipei.policereport.crime.CrimeStatistics;
import tw.taipei.policereport.gateway.intake.CrossChecks;
import tw.taipei.policereport.logistics.Logistics;
import tw.taipei.policereport.proof.printing.Truth;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.statistics.PublishedChange;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.traffic.TrafficEnforcement;
import tw.taipei.policereport.transcription.Claim;
import tw.taipei.policereport.transcription.Finding;
import tw.taipei.policereport.transcription.ReadingSummary;
import tw.taipei.policereport.transcription.SubjectDomain;
import tw.taipei.policereport.transcription.Transcriber;
import tw.taipei.policereport.transcription.Transcription;

/**
 * What the four services read in a report, and what the gateway makes of it.
 *
 * @param numbers by series and period, as in {@link Truth}; null for one that could not be read
 * @param changes by series and both periods
 * @param findings those that a person sees before the report is published
 */
record Reading(
        ReportText text,
        Map<String, BigDecimal> numbers,
        Map<String, BigDecimal> changes,
        List<Observation> observations,
        List<Claim> claims,
        List<Finding> findings) {

    static final List<SubjectDomain> DOMAINS = List.of(
            new CrimeStatistics().domain(),
            new TrafficEnforcement().domain(),
            new CommunitySafety().domain(),
            new Logistics().domain());

    static Reading of(String document) {
        Reading reading = new Reading(
                ReportText.of(document),
                new TreeMap<>(),
                new TreeMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        List<ReadingSummary> summaries = DOMAINS.stream().map(reading::read).toList();
        CrossChecks.of(reading.text(), summaries).forEach(service -> reading.findings.addAll(service.findings()));
        return reading;
    }

    private ReadingSummary read(SubjectDomain domain) {
        Transcription read = new Transcriber(domain).transcribe(text);
        for (Observation number : read.observations()) {
            String id = domain.id(number.dataset(), number.series(), number.period());
            if (numbers.put(id, plain(number.value())) != null) {
                throw new AssertionError(id + " was read twice");
            }
        }
        for (PublishedChange change : read.changes()) {
            String id = domain.id(change.dataset(), change.series(), change.period());
            changes.put(id + ":" + change.base(), plain(change.value()));
        }
        observations.addAll(read.observations());
        claims.addAll(read.claims());
        return new ReadingSummary(
                domain.service(),
                0,
                "",
                read.claims(),
                read.findings(),
                domain.datasetsByRow(),
                domain.datasetsByHeading(),
                List.of());
    }

    private static BigDecimal plain(BigDecimal value) {
        return value == null ? null : Truth.plain(value);
    }

    /** What stops publication. */
    List<Finding> blocking() {
        return findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.BLOCKING)
                .toList();
    }
}
