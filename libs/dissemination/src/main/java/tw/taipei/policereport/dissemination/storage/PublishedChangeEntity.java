package tw.taipei.policereport.dissemination.storage;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import tw.taipei.policereport.dissemination.Area;
import tw.taipei.policereport.statistics.PublishedChange;

/** A row of {@code published_change}. */
@Entity
@Immutable
@Table(name = "published_change")
@IdClass(PublishedChangeEntity.Key.class)
class PublishedChangeEntity extends PanacheEntityBase {

    /** The primary key. */
    record Key(
            String report,
            int revision,
            String dataset,
            String series,
            String area,
            LocalDate periodStart,
            LocalDate periodEnd,
            LocalDate baseStart,
            LocalDate baseEnd) {}

    @Id
    String report;

    @Id
    int revision;

    @Id
    String dataset;

    @Id
    String series;

    @Id
    String area;

    @Id
    LocalDate periodStart;

    @Id
    LocalDate periodEnd;

    @Id
    LocalDate baseStart;

    @Id
    LocalDate baseEnd;

    BigDecimal value;
    String published;

    @Embedded
    Place place;

    static PublishedChangeEntity of(PublishedChange change, int revision) {
        PublishedChangeEntity row = new PublishedChangeEntity();
        row.report = change.source().report();
        row.revision = revision;
        row.dataset = change.dataset();
        row.series = change.series().toString();
        row.area = Area.TAIPEI;
        row.periodStart = change.period().start();
        row.periodEnd = change.period().end();
        row.baseStart = change.base().start();
        row.baseEnd = change.base().end();
        row.value = change.value();
        row.published = change.published();
        row.place = Place.of(change.source());
        return row;
    }
}
