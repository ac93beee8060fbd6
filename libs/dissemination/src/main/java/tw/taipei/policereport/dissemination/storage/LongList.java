package tw.taipei.policereport.dissemination.storage;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import tw.taipei.policereport.dissemination.request.Selection;

/**
 * All numbers of a dataset in a release, in the order of the primary key, read in stretches: while one is consumed the next is read
 * ahead. Each is a short statement, so a consumer who waits for a slow reader holds no connection meanwhile; a sealed
 * release never changes, so the stretches fit together.
 */
final class LongList {

    /** One statement takes some milliseconds for these, and two stretches a few megabytes. */
    private static final int STRETCH = 4000;

    private final Database database;
    private final Executor executor;
    private final Release release;
    private final Selection selection;
    private final int limit;
    private final ShownRows rows;

    /** @param last behind which the next stretch begins; null at the end of the dataset */
    private record Stretch(List<StoredObservation> rows, StoredObservation last) {}

    /** @param selection in one dataset */
    LongList(Database database, Executor executor, Release release, Selection selection) {
        this.database = database;
        this.executor = executor;
        this.release = release;
        this.selection = selection;
        // As many reports may print one number, and it must be whole in one stretch.
        this.limit = STRETCH + release.revisions().size();
        this.rows = new ShownRows(selection.report());
    }

    void each(Consumer<StoredObservation> consumer) {
        CompletableFuture<Stretch> ahead = readAhead(null);
        while (ahead != null) {
            Stretch stretch = join(ahead);
            ahead = stretch.last() == null ? null : readAhead(stretch.last());
            stretch.rows().forEach(consumer);
        }
    }

    private CompletableFuture<Stretch> readAhead(StoredObservation after) {
        return CompletableFuture.supplyAsync(() -> read(after), executor);
    }

    private Stretch read(StoredObservation after) {
        database.copyOrdered(ObservationQuery.printed(release, selection, after, limit), rows);
        boolean more = rows.count() == limit;
        if (more) {
            rows.forgetCurrent();
        } else {
            rows.finish();
        }
        return new Stretch(rows.take(), more ? rows.complete() : null);
    }

    private static Stretch join(CompletableFuture<Stretch> reading) {
        try {
            return reading.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
