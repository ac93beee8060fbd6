package tw.taipei.policereport.gateway.catalogue.content;

import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import tw.taipei.policereport.gateway.service.ServiceFiles;

/** Brings the CSV of a dataset. */
@Singleton
public class DatasetFiles {

    /** As many rows as a service gives at once. */
    public static final int PAGE = 1000;

    private final ServiceFiles files;

    DatasetFiles(ServiceFiles files) {
        this.files = files;
    }

    /** All of it, with the bytes that a link to it brings. Fails with a {@link tw.taipei.policereport.gateway.service.ServiceFailure}. */
    public <T> CompletableFuture<T> read(String service, String dataset, long release, ServiceFiles.Reader<T> reader) {
        return files.read(service, release, csv(dataset, release), reader);
    }

    /**
     * One page of it. Fails with a {@link tw.taipei.policereport.gateway.service.ServiceFailure}.
     *
     * @param cursor where the page before ended; empty for the first
     * @param whole whether with all columns, or with the first one alone
     */
    public <T> CompletableFuture<T> page(
            DatasetNames.Name name, long release, String cursor, boolean whole, ServiceFiles.Reader<T> reader) {
        String page = csv(name.dataset(), release)
                + (whole ? "" : "&fields=" + CsvColumn.KEY)
                + ("&limit=" + PAGE)
                + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
        return files.read(name.service(), release, page, reader);
    }

    private static String csv(String dataset, long release) {
        return "/v1/datasets/" + dataset + "/observations?format=csv&release=" + release;
    }
}
