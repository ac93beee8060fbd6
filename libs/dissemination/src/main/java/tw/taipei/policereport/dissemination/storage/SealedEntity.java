package tw.taipei.policereport.dissemination.storage;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A row of {@code sealed}. */
@Entity
@Immutable
@Table(name = "sealed")
@IdClass(SealedEntity.Key.class)
class SealedEntity extends PanacheEntityBase {

    /** The primary key. */
    record Key(long release, long fence) {}

    @Id
    long release;

    @Id
    long fence;

    int rows;
    String digest;
    Instant storedAt;

    static SealedEntity of(Seal seal, long fence) {
        SealedEntity row = new SealedEntity();
        row.release = seal.release();
        row.fence = fence;
        row.rows = seal.rows();
        row.digest = seal.digest();
        row.storedAt = Instant.now();
        return row;
    }
}
