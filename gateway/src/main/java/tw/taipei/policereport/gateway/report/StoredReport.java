package tw.taipei.policereport.gateway.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tw.taipei.policereport.gateway.release.ReadingStore.ServiceClaim;
import tw.taipei.policereport.gateway.release.ReadingStore.ServiceFinding;
import tw.taipei.policereport.gateway.release.Release;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Section;

/**
 * One revision of a report with everything that was read in it.
 *
 * @param origin the release that brought this revision
 */
public record StoredReport(
        ReferencePeriod period,
        Release origin,
        ReportText text,
        List<ServiceClaim> claims,
        List<ServiceFinding> findings,
        Ledger ledger) {

    public StoredReport {
        Objects.requireNonNull(period, "period is null");
        Objects.requireNonNull(origin, "origin is null");
        Objects.requireNonNull(text, "text is null");
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
        Objects.requireNonNull(ledger, "ledger is null");
    }

    public String report() {
        return period.toString();
    }

    /** The half-year that the report compares with, when its introduction names it. */
    Optional<ReferencePeriod> basePeriod() {
        return text.basePeriod().map(printed -> ReferencePeriod.valueOf(printed.text()));
    }

    /** The path of the chapter that a section belongs to: {@code 壹、一} for {@code 壹、一、(九)}. */
    public static String chapter(String section) {
        String[] markers = section.split("、");
        return markers.length < 2 ? section : markers[0] + "、" + markers[1];
    }

    /** The paths of all headings in order. */
    public List<String> sections() {
        return text.outline().stream().map(Section::path).toList();
    }

    /** The printed title of a section; empty when the report has no such section. */
    public String title(String path) {
        return text.outline().stream()
                .filter(section -> section.path().equals(path))
                .map(Section::title)
                .findFirst()
                .orElse("");
    }
}
