package tw.taipei.policereport.gateway.release;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.statistics.Label;

/** What editors have brought: published, on its way, in review, or given up. */
@Singleton
public class Imports {

    /**
     * A document as it was accepted.
     *
     * @param made the release that was made of it after a review; null without one
     */
    public record Import(Release accepted, Release made) {

        /** How far the document is. */
        public Release.State state() {
            return newest().state();
        }

        /** The row that shows how far the document is. */
        public Release newest() {
            return made == null ? accepted : made;
        }
    }

    private static final String ALL = " from release n left join release m on m.review = n.release"
            + " and m.state in ('STAGING', 'PUBLISHED') where n.document is not null and n.review is null"
            + " and (cast(? as text) is null or coalesce(m.state, n.state) = ?)";

    private final Database database;
    private final Releases releases;

    Imports(Database database, Releases releases) {
        this.database = database;
        this.releases = releases;
    }

    /** @throws ProblemException when there is no such import */
    public Import named(String number) {
        return Pins.number(number).flatMap(this::find).orElseThrow(() -> unknown(number));
    }

    public Optional<Import> find(long number) {
        return releases.find(number).map(this::of);
    }

    private Import of(Release accepted) {
        return new Import(accepted, madeOf(accepted.number()).orElse(null));
    }

    /** The release that is being made, or was published, of what was reviewed. */
    Optional<Release> madeOf(long number) {
        return database.first(
                Releases.RELEASE + "where review = ? and state in ('STAGING', 'PUBLISHED')", Releases::release, number);
    }

    /** This very document, when an editor has it to judge. */
    public Optional<Import> inReview(DocumentIdentity document) {
        return database
                .list(
                        Releases.RELEASE + "where sha256 = ? and annotations_sha256 is not distinct from ?"
                                + " and state = 'REVIEW' order by release",
                        Releases::release,
                        document.sha256(),
                        document.annotationsSha256())
                .stream()
                .map(this::of)
                .filter(known -> known.state() == Release.State.REVIEW)
                .findFirst();
    }

    /** Newest first. @param state null for all */
    public List<Import> list(Release.State state, int offset, int limit) {
        return database
                .list(
                        "select n.release" + ALL + " order by n.release desc limit ? offset ?",
                        row -> row.getLong("release"),
                        state,
                        state,
                        limit,
                        offset)
                .stream()
                .flatMap(number -> find(number).stream())
                .toList();
    }

    /** @param state null for all */
    public int count(Release.State state) {
        return database.first("select count(*)" + ALL, row -> row.getInt(1), state, state)
                .orElseThrow();
    }

    private static ProblemException unknown(String number) {
        return new ProblemException(
                ProblemKind.UNKNOWN_IMPORT,
                new Label("沒有第「" + number + "」次匯入。", "There is no import '" + number + "'."),
                List.of(ProblemEntry.unknown("path", "import", number, List.of())));
    }
}
