package tw.taipei.policereport.dissemination.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tw.taipei.policereport.dissemination.storage.BackfillStore;
import tw.taipei.policereport.dissemination.storage.Contents;
import tw.taipei.policereport.dissemination.storage.RowDigest;
import tw.taipei.policereport.dissemination.storage.Seal;
import tw.taipei.policereport.dissemination.storage.StoredReports;
import tw.taipei.policereport.transcription.BackfillId;

/** Says what is stored, as read back from the database. */
@ApplicationScoped
class Seals {

    private final StoredReports reports;
    private final BackfillStore backfills;

    Seals(StoredReports reports, BackfillStore backfills) {
        this.reports = reports;
        this.backfills = backfills;
    }

    /** One file of series has its own digest; several, or one beside reports, have a digest of digests. */
    Seal of(long release, List<StagingOrder.Entry> staged) {
        List<StagingOrder.Entry> series =
                staged.stream().filter(entry -> BackfillId.is(entry.report())).toList();
        List<StagingOrder.Entry> printed =
                staged.stream().filter(entry -> !BackfillId.is(entry.report())).toList();
        Contents contents = Contents.of(printed.stream()
                .map(entry -> reports.read(entry.report(), entry.revision()))
                .toList());
        if (series.isEmpty()) {
            return new Seal(release, contents.rows(), contents.digest());
        }
        int rows = contents.rows();
        List<String> digests = new ArrayList<>();
        for (StagingOrder.Entry entry : series) {
            RowDigest digest = backfills.digest(entry.report(), entry.revision());
            rows = Math.addExact(rows, digest.rows());
            digests.add(digest.text());
        }
        if (printed.isEmpty() && digests.size() == 1) {
            return new Seal(release, rows, digests.get(0));
        }
        digests.add(contents.digest());
        return new Seal(release, rows, Contents.digest(digests.stream().sorted().collect(Collectors.joining("\n"))));
    }
}
