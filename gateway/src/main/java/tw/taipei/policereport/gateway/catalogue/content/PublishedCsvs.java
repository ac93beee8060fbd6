package tw.taipei.policereport.gateway.catalogue.content;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;

/** What the CSV of each dataset holds, read once for each release. */
@Singleton
public class PublishedCsvs {

    private record Key(String service, String dataset, long release) {}

    private final DatasetFiles files;
    private final AsyncCache<Key, PublishedCsv> known =
            Caffeine.newBuilder().maximumSize(500).buildAsync();

    PublishedCsvs(DatasetFiles files) {
        this.files = files;
    }

    /** Goes on reading for those who ask later, when nobody waits any more. */
    public CompletableFuture<PublishedCsv> of(String service, String dataset, long release) {
        return known.get(
                new Key(service, dataset, release),
                (key, executor) -> files.read(service, dataset, release, CsvInspection::of));
    }
}
