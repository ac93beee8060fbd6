package tw.taipei.policereport.gateway.catalogue.rows;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import tw.taipei.policereport.gateway.catalogue.content.DatasetFiles;
import tw.taipei.policereport.gateway.catalogue.content.DatasetNames;
import tw.taipei.policereport.gateway.catalogue.content.Incomplete;
import tw.taipei.policereport.gateway.catalogue.content.PublishedCsv;
import tw.taipei.policereport.gateway.catalogue.content.PublishedCsvs;
import tw.taipei.policereport.gateway.catalogue.rows.StretchParameters.Stretch;
import tw.taipei.policereport.gateway.http.Reading;
import tw.taipei.policereport.gateway.release.Pin;

/**
 * Takes rows out of a dataset by their number. A service gives pages from where the one before ended, so it is remembered
 * at which rows pages begin: who reads on from there, as readers do, has one page fetched and not all before it.
 */
@Singleton
class DatasetRows {

    private static final String FIRST_PAGE = "";
    /** A reader who begins far from any known page comes again for the rest of the way. */
    private static final int MOST_PAGES = 200;

    private record Key(DatasetNames.Name name, long release) {}

    private final DatasetNames names;
    private final DatasetFiles files;
    private final PublishedCsvs csvs;
    private final Cache<Key, NavigableMap<Long, String>> beginnings =
            Caffeine.newBuilder().maximumSize(200).build();

    DatasetRows(DatasetNames names, DatasetFiles files, PublishedCsvs csvs) {
        this.names = names;
        this.files = files;
        this.csvs = csvs;
    }

    /** @throws tw.taipei.policereport.gateway.problem.ProblemException when there is no such dataset, or its service is away */
    Reading of(Pin pin, String identifier, Stretch stretch) {
        Key key = new Key(names.find(pin, identifier), pin.release());
        CompletableFuture<PublishedCsv> whole =
                csvs.of(key.name().service(), key.name().dataset(), key.release());
        Incomplete.await(List.of(whole));
        long count = whole.join().rows();
        List<Map<String, Object>> rows = stretch.offset() < count ? rows(key, stretch) : List.of();
        return Reading.whole(new Envelope(new Envelope.Result(stretch.limit(), stretch.offset(), count, "", rows)));
    }

    private List<Map<String, Object>> rows(Key key, Stretch stretch) {
        NavigableMap<Long, String> pages =
                beginnings.get(key, none -> new ConcurrentSkipListMap<>(Map.of(0L, FIRST_PAGE)));
        long row = pages.floorKey((long) stretch.offset());
        String cursor = pages.get(row);
        List<Map<String, Object>> taken = new ArrayList<>();
        for (int page = 0; cursor != null && taken.size() < stretch.limit(); page++) {
            Incomplete.requireTime(page < MOST_PAGES);
            // A page that ends before the first row that is wanted is only passed by.
            boolean wanted = row + DatasetFiles.PAGE > stretch.offset();
            CsvStretch found = page(key, row, cursor, wanted);
            found.rows().stream()
                    .skip(Math.max(0, stretch.offset() - row))
                    .limit(stretch.limit() - taken.size())
                    .forEach(taken::add);
            row += found.rows().size();
            cursor = found.cursor();
            if (cursor != null) {
                pages.put(row, cursor);
            }
        }
        return taken;
    }

    private CsvStretch page(Key key, long row, String cursor, boolean whole) {
        CompletableFuture<CsvStretch> page =
                files.page(key.name(), key.release(), cursor, whole, file -> CsvStretch.of(file, row));
        Incomplete.await(List.of(page));
        return page.join();
    }
}
