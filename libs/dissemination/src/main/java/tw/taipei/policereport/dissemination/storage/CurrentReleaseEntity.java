package tw.taipei.policereport.dissemination.storage;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A row of {@code current_release}. */
@Entity
@Immutable
@Table(name = "current_release")
class CurrentReleaseEntity extends PanacheEntityBase {

    @Id
    long epoch;

    long release;

    static CurrentReleaseEntity of(long epoch, long release) {
        CurrentReleaseEntity row = new CurrentReleaseEntity();
        row.epoch = epoch;
        row.release = release;
        return row;
    }
}
