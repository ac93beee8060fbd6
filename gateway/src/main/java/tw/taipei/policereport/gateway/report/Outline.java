package tw.taipei.policereport.gateway.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tw.taipei.policereport.gateway.release.ReadingStore.ServiceClaim;
import tw.taipei.policereport.text.Line;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Section;
import tw.taipei.policereport.transcription.Claim;

/** The headings of a report with the services that own what stands under them, as their readings show. */
final class Outline {

    private Outline() {}

    static List<ReportView.SectionView> of(StoredReport report) {
        return report.text().outline().stream()
                .map(section -> view(section, report))
                .toList();
    }

    private static ReportView.SectionView view(Section section, StoredReport report) {
        ReportText text = report.text();
        Line first = text.lineAt(section.heading().start());
        Line last = text.lineAt(Math.max(section.heading().start(), section.end() - 1));
        List<String> services = services(section, report);
        return new ReportView.SectionView(
                section.path(),
                section.title(),
                section.level(),
                first.page(),
                first.number(),
                last.number(),
                services.isEmpty() ? null : services.get(0),
                services);
    }

    private static List<String> services(Section section, StoredReport report) {
        Map<String, Integer> counts = new TreeMap<>();
        report.claims().stream()
                .filter(claim -> isOwned(claim.claim()))
                .filter(claim ->
                        claim.claim().span().start() >= section.heading().start()
                                && claim.claim().span().start() < section.end())
                .map(ServiceClaim::service)
                .forEach(service -> counts.merge(service, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Periods, names and references are read by everyone; numbers and programmes have one owner. */
    private static boolean isOwned(Claim claim) {
        return claim.kind() == Claim.Kind.OBSERVATION || claim.kind() == Claim.Kind.PROGRAMME;
    }
}
