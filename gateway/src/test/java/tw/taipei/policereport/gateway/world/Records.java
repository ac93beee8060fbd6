package tw.taipei.policereport.gateway.world;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/** The gateway's tables as a crash leaves them. */
public final class Records {

    private static final Map<String, String> CHAPTERS = StandIns.CHAPTERS;

    private Records() {}

    /**
     * A release that was accepted by a gateway that is no more.
     *
     * @param base the release whose manifest it continues; null for a pointer that has moved since
     */
    public static long orphan(String text, String report, Integer base) {
        return orphan(text, null, report, base);
    }

    /** @param annotations the file that came with the text; null when none came */
    public static long orphan(String text, String annotations, String report, Integer base) {
        long number = ask("select max(release) + 1 from gateway.release");
        long epoch = base == null ? 0 : ask("select epoch from gateway.pointer");
        run(
                "insert into gateway.release (release, state, report, revision, media_type, document, document_text, sha256,"
                        + " annotations, annotations_sha256, actor, base_epoch, lease_holder, lease_until, fence, accepted_at) values (?, 'STAGING', ?, 1,"
                        + " 'text/plain', ?, ?, ?, ?, ?, 'chen', ?, 'nobody', now() + interval '1 hour', 0, now())",
                number,
                report,
                text.getBytes(StandardCharsets.UTF_8),
                text,
                sha256(text),
                annotations == null ? null : annotations.getBytes(StandardCharsets.UTF_8),
                annotations == null ? null : sha256(annotations),
                epoch);
        run(
                "insert into gateway.manifest (release, report, revision) select ?, report, revision from gateway.manifest"
                        + " where release = (select release from gateway.pointer)",
                number);
        run("insert into gateway.manifest (release, report, revision) values (?, ?, 1)", number, report);
        CHAPTERS.forEach((service, chapters) -> {
            StandInReading reading = StandInReading.of(service, text, annotations, Pattern.compile(chapters));
            run(
                    "insert into gateway.part (release, service, expected_rows, expected_digest) values (?, ?, ?, ?)",
                    number,
                    service,
                    reading.rows().size(),
                    reading.digest());
        });
        run("update gateway.release set lease_until = now() - interval '1 second' where release = ?", number);
        return number;
    }

    /** A publisher's gateway died after it had begun to publish what was reviewed. */
    public static void crashWhilePublishing(long reviewed) {
        long number = ask("select max(release) + 1 from gateway.release");
        run(
                "insert into gateway.release (release, state, report, revision, media_type, document, document_text, sha256,"
                        + " actor, reason, base_epoch, lease_holder, lease_until, fence, accepted_at, review) select ?,"
                        + " 'STAGING', report, 1, media_type, document, document_text, sha256, 'li', 'reviewed',"
                        + " (select epoch from gateway.pointer), 'nobody', now() + interval '1 hour', 0, now(), release"
                        + " from gateway.release where release = ?",
                number,
                reviewed);
        run(
                "insert into gateway.manifest (release, report, revision) select ?, report, revision from gateway.manifest"
                        + " where release = (select release from gateway.pointer)",
                number);
        run(
                "insert into gateway.manifest (release, report, revision)"
                        + " select release, report, revision from gateway.release where release = ?",
                number);
        run(
                "insert into gateway.part (release, service, expected_rows, expected_digest)"
                        + " select ?, service, expected_rows, expected_digest from gateway.part where release = ?",
                number,
                reviewed);
        run(
                "insert into gateway.finding select ?, ordinal, service, severity, code, message_zh_tw, message_en, page,"
                        + " line, subject, expected, found, accepted_by, accepted_reason, accepted_at"
                        + " from gateway.finding where release = ?",
                number,
                reviewed);
        expireLease(number);
    }

    /** A publisher's gateway died after it had begun to take a report back, which is in its first revision. */
    public static long crashWhileWithdrawing(String report, String reason) {
        long number = ask("select max(release) + 1 from gateway.release");
        run(
                "insert into gateway.release (release, state, report, revision, actor, reason, base_epoch, lease_holder,"
                        + " lease_until, fence, accepted_at) values (?, 'STAGING', ?, 1, 'li', ?,"
                        + " (select epoch from gateway.pointer), 'nobody', now() + interval '1 hour', 0, now())",
                number,
                report,
                reason);
        run(
                "insert into gateway.manifest (release, report, revision) select ?, report, revision from gateway.manifest"
                        + " where release = (select release from gateway.pointer) and report <> ?",
                number,
                report);
        run(
                "insert into gateway.part (release, service, expected_rows) select ?, p.service, sum(p.expected_rows)"
                        + " from gateway.manifest m join gateway.release r on r.report = m.report"
                        + " and r.revision = m.revision and r.document is not null and r.state = 'PUBLISHED'"
                        + " join gateway.part p on p.release = r.release where m.release = ? group by p.service",
                number,
                number);
        expireLease(number);
        return number;
    }

    /** The lease of the present driver is over. */
    public static void expireLease(long release) {
        run("update gateway.release set lease_until = now() - interval '1 second' where release = ?", release);
    }

    /** A gateway died while it worked on a request with this key. */
    public static void crashWhileWorkingOn(String key) {
        run("update gateway.request_key set busy_until = now() + interval '1 hour' where key = ?", key);
    }

    /** The release that was accepted last. */
    public static long newest() {
        return ask("select max(release) from gateway.release");
    }

    public static long fence(long release) {
        return ask("select fence from gateway.release where release = " + release);
    }

    /** Whether every service has forgotten an abandoned release. */
    public static boolean isCleared(long release) {
        return ask("select count(cleared_at) from gateway.release where release = " + release) > 0;
    }

    /** A piece of a file that somebody brought some hours ago, and nothing was made of. */
    public static void strayFile(String sha256, int hours) {
        run(
                "insert into gateway.kept_file (sha256, ordinal, content, kept_at)"
                        + " values (?, 0, 'x', now() - make_interval(hours => ?))",
                sha256,
                hours);
    }

    public static boolean holdsFile(String sha256) {
        return ask("select count(*) from gateway.kept_file where sha256 = '" + sha256 + "'") > 0;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String sql, Object... parameters) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static long ask(String sql) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                ConfigProvider.getConfig().getValue("test.database", String.class), "postgres", "");
    }
}
