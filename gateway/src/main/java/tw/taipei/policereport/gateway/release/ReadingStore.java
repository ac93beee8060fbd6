package tw.taipei.policereport.gateway.release;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.text.Span;
import tw.taipei.policereport.transcription.Claim;
import tw.taipei.policereport.transcription.Finding;
import tw.taipei.policereport.transcription.Proposal;

/** What the services took from a document and what they noticed, kept beside its release. */
@Singleton
public class ReadingStore {

    /** A claim and who made it. */
    public record ServiceClaim(String service, Claim claim) {}

    /**
     * A finding and who made it.
     *
     * @param ordinal its number in the document
     * @param acceptance null while nobody lets it stand
     */
    public record ServiceFinding(String service, Finding finding, int ordinal, Acceptance acceptance) {

        /** Whether it stops the publication. */
        boolean isOpen() {
            return finding.severity() == Finding.Severity.BLOCKING && acceptance == null;
        }
    }

    private final Database database;

    ReadingStore(Database database) {
        this.database = database;
    }

    void keep(long release, List<ServiceReading> readings) {
        List<Object[]> claims = new ArrayList<>();
        List<Object[]> findings = new ArrayList<>();
        for (ServiceReading reading : readings) {
            for (Claim claim : reading.claims()) {
                claims.add(new Object[] {
                    release,
                    reading.service(),
                    claim.span().start(),
                    claim.span().end(),
                    claim.kind(),
                    claim.target()
                });
            }
            for (Finding finding : reading.findings()) {
                findings.add(row(release, findings.size(), reading.service(), finding));
            }
        }
        database.writeAll(
                "insert into claim (release, service, span_start, span_end, kind, target) values (?, ?, ?, ?, ?, ?)",
                claims);
        database.writeAll(
                "insert into finding (release, ordinal, service, severity, code, message_zh_tw, message_en, page, line,"
                        + " subject, expected, found, proposed_cells, proposed_dataset)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                findings);
    }

    private static Object[] row(long release, int ordinal, String service, Finding finding) {
        Proposal proposal = finding.proposal();
        return new Object[] {
            release,
            ordinal,
            service,
            finding.severity(),
            finding.code(),
            finding.message().zhTw(),
            finding.message().en(),
            finding.page(),
            finding.line(),
            finding.subject(),
            finding.expected(),
            finding.found(),
            proposal == null ? null : String.join("\n", proposal.cells()),
            proposal == null ? null : proposal.dataset()
        };
    }

    /** In the order of the document. */
    public List<ServiceClaim> claims(long release) {
        return database.list(
                "select service, span_start, span_end, kind, target from claim where release = ?"
                        + " order by span_start, span_end, service, kind",
                row -> new ServiceClaim(
                        row.getString("service"),
                        new Claim(
                                new Span(row.getInt("span_start"), row.getInt("span_end")),
                                Claim.Kind.valueOf(row.getString("kind")),
                                row.getString("target"))),
                release);
    }

    /** In the order of the document; findings about the whole of it first. */
    public List<ServiceFinding> findings(long release) {
        return database.list(
                "select service, severity, code, message_zh_tw, message_en, page, line, subject, expected, found,"
                        + " proposed_cells, proposed_dataset, ordinal, accepted_by, accepted_reason, accepted_at from finding"
                        + " where release = ? order by line, ordinal",
                row -> new ServiceFinding(
                        row.getString("service"),
                        new Finding(
                                Finding.Severity.valueOf(row.getString("severity")),
                                row.getString("code"),
                                new Label(row.getString("message_zh_tw"), row.getString("message_en")),
                                row.getInt("page"),
                                row.getInt("line"),
                                row.getString("subject"),
                                row.getString("expected"),
                                row.getString("found"),
                                proposal(row)),
                        row.getInt("ordinal"),
                        acceptance(row)),
                release);
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        String cells = row.getString("proposed_cells");
        return cells == null ? null : new Proposal(cells.lines().toList(), row.getString("proposed_dataset"));
    }

    private static Acceptance acceptance(ResultSet row) throws SQLException {
        Instant at = Database.instant(row, "accepted_at");
        return at == null ? null : new Acceptance(row.getString("accepted_by"), row.getString("accepted_reason"), at);
    }
}
