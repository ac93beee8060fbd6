package tw.taipei.policereport.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tw.taipei.policereport.community.CommunitySafety;
import tw.taipei.policereport.crime.CrimeStatistics;
import tw.taipei.policereport.logistics.Logistics;
import tw.taipei.policereport.proof.printing.Truth;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.statistics.PublishedChange;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.traffic.TrafficEnforcement;
import tw.taipei.policereport.transcription.Claim;
import tw.taipei.policereport.transcription.Finding;
import tw.taipei.policereport.transcription.SubjectDomain;
import tw.taipei.policereport.transcription.Transcriber;
import tw.taipei.policereport.transcription.Transcription;

/**
 * What the four services read in a report.
 *
 * @param numbers by series and period, as in {@link Truth}; null for one that could not be read
 * @param changes by series and both periods
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
        DOMAINS.forEach(reading::read);
        return reading;
    }

    private void read(SubjectDomain domain) {
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
        findings.addAll(read.findings());
    }

    private static BigDecimal plain(BigDecimal value) {
        return value == null ? null : Truth.plain(value);
    }

    /** The lines with numerals that no service has claimed. */
    Set<Integer> unaccounted() {
        BitSet claimed = new BitSet(text.text().length());
        claims.stream()
                .filter(claim -> claim.kind() != Claim.Kind.PROGRAMME)
                .forEach(claim -> claimed.set(claim.span().start(), claim.span().end()));
        return text.numerals().stream()
                .filter(numeral -> claimed.nextClearBit(numeral.span().start())
                        < numeral.span().end())
                .map(numeral -> text.lineAt(numeral.span().start()).number())
                .collect(Collectors.toSet());
    }
}
