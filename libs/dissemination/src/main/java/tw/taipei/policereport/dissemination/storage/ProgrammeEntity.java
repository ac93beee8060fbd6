package tw.taipei.policereport.dissemination.storage;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tw.taipei.policereport.annotation.Term;

/** A row of {@code programme}. */
@Entity
@Immutable
@Table(name = "programme")
@IdClass(ProgrammeEntity.Key.class)
class ProgrammeEntity extends PanacheEntityBase {

    /** The primary key. */
    record Key(String report, int revision, String code) {}

    @Id
    String report;

    @Id
    int revision;

    @Id
    String code;

    String parent;
    String title;
    String text;
    String status;

    @JdbcTypeCode(SqlTypes.JSON)
    String milestones;

    String[] observations;
    String titleEn;
    String[] tags;
    String[] places;
    String[] partners;

    @Embedded
    Place place;

    static ProgrammeEntity of(StoredProgramme programme, int revision) {
        ProgrammeEntity row = new ProgrammeEntity();
        row.report = programme.source().report();
        row.revision = revision;
        row.code = programme.code();
        row.parent = programme.parent();
        row.title = programme.title();
        row.text = programme.text();
        row.status = programme.status().name();
        row.milestones = MilestoneColumn.write(programme.milestones());
        row.observations = programme.observations().toArray(String[]::new);
        if (programme.annotation() != null) {
            row.titleEn = programme.annotation().titleEn();
            row.tags = texts(programme.annotation().tags());
            row.places = texts(programme.annotation().places());
            row.partners = texts(programme.annotation().partners());
        }
        row.place = Place.of(programme.source());
        return row;
    }

    private static String[] texts(List<Term> terms) {
        return terms.stream().map(Term::toString).toArray(String[]::new);
    }
}
