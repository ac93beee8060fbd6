package tw.taipei.policereport.dissemination.storage;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A row of {@code manifest}. */
@Entity
@Immutable
@Table(name = "manifest")
@IdClass(ManifestEntity.Key.class)
class ManifestEntity extends PanacheEntityBase {

    /** The primary key. */
    record Key(long release, String report) {}

    @Id
    long release;

    @Id
    String report;

    int revision;

    static ManifestEntity of(long release, String report, int revision) {
        ManifestEntity row = new ManifestEntity();
        row.release = release;
        row.report = report;
        row.revision = revision;
        return row;
    }
}
