package tw.taipei.policereport.dissemination.storage;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.hibernate.annotations.Immutable;
import tw.taipei.policereport.dissemination.Area;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Observation;

/** A row of {@code observation}. */
@Entity
@Immutable
@Table(name = "observation")
@IdClass(ObservationEntity.Key.class)
class ObservationEntity extends PanacheEntityBase {

    /** The primary key. */
    record Key(
            String dataset,
            LocalDate periodStart,
            LocalDate periodEnd,
            String series,
            String area,
            String report,
            int revision) {}

    @Id
    String dataset;

    @Id
    LocalDate periodStart;

    @Id
    LocalDate periodEnd;

    @Id
    String series;

    @Id
    String area;

    @Id
    String report;

    @Id
    int revision;

    String measure;
    String[] codes;
    BigDecimal value;
    String published;
    String[] status;
    String[] notes;

    @Embedded
    Place place;

    static ObservationEntity of(Observation observation, Dataset dataset, int revision) {
        ObservationEntity row = new ObservationEntity();
        row.dataset = observation.dataset();
        row.periodStart = observation.period().start();
        row.periodEnd = observation.period().end();
        row.series = observation.series().toString();
        row.area = Area.TAIPEI;
        row.report = observation.source().report();
        row.revision = revision;
        row.measure = observation.series().measure();
        row.codes = IntStream.range(0, dataset.dimensions().size())
                .mapToObj(observation.series()::code)
                .toArray(String[]::new);
        row.value = observation.value();
        row.published = observation.published();
        row.status = observation.status().stream().map(Enum::name).sorted().toArray(String[]::new);
        row.notes = observation.notes().toArray(String[]::new);
        row.place = Place.of(observation.source());
        return row;
    }
}
