package tw.taipei.policereport.dissemination.storage;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A row of {@code current_release}. */
@Entity
@Immutable
@Table(name = "current_release")
class CurrentReleaseEntity extends PanacheEntityBase {

    @Id
    long epoch;

    long release;
    Instant since;

    static CurrentReleaseEntity of(Showing showing) {
        CurrentReleaseEntity row = new CurrentReleaseEntity();
        row.epoch = showing.epoch();
        row.release = showing.release();
        row.since = showing.since();
        return row;
    }
}
