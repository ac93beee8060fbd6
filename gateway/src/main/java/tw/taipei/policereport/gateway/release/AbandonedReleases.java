package tw.taipei.policereport.gateway.release;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Releases that could not be completed, and what is left of them. What was submitted when by whom stays on record. */
@Singleton
public class AbandonedReleases {

    private final Database database;
    private final long seconds;

    /** @param after how long a release has been over before it is cleared: longer than its driver had the lease */
    AbandonedReleases(
            Database database,
            @ConfigProperty(name = "police-report.clear-after", defaultValue = "1m") Duration after) {
        this.database = database;
        this.seconds = after.toSeconds();
    }

    /** Those of which services may hold something. Of a document that was in review they never held anything. */
    public List<Release> left() {
        return database.list(
                Releases.RELEASE + "where state = 'ABANDONED' and cleared_at is null and revision is not null"
                        + " and ended_at <= now() - make_interval(secs => ?) order by release",
                Releases::release,
                seconds);
    }

    /** Keeps that every service has forgotten it. */
    @Transactional
    public void cleared(Release release) {
        database.write(
                "update release set cleared_at = now() where release = ? and state = 'ABANDONED'", release.number());
    }

    /** Deletes files of series that no release was made of, or none that readers or services will ask for. */
    @Transactional
    public void clearFiles() {
        database.list("select clear_kept_files()", row -> row.getLong(1));
    }
}
