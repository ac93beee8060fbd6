package tw.taipei.policereport.dissemination.storage;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import tw.taipei.policereport.statistics.Note;

/** A row of {@code note}. */
@Entity
@Immutable
@Table(name = "note")
@IdClass(NoteEntity.Key.class)
class NoteEntity extends PanacheEntityBase {

    /** The primary key. */
    record Key(String report, int revision, String code) {}

    @Id
    String report;

    @Id
    int revision;

    @Id
    String code;

    String zhTw;
    String en;
    String effect;
    String published;

    @Embedded
    Place place;

    static NoteEntity of(Note note, String report, int revision) {
        NoteEntity row = new NoteEntity();
        row.report = report;
        row.revision = revision;
        row.code = note.code();
        row.zhTw = note.text().zhTw();
        row.en = note.text().en();
        row.effect = note.effect().name();
        row.published = note.published();
        row.place = Place.of(note.source());
        return row;
    }
}
