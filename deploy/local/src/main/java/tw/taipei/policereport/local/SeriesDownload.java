package tw.taipei.policereport.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Measures how fast a whole dataset comes out as CSV, straight from its service and through the gateway, to a reader on the
 * same machine. Prints figures and judges none.
 */
final class SeriesDownload {

    private static final int ROUNDS = 3;
    private static final double MILLION = 1e6;

    private final Figures figures;

    SeriesDownload(Figures figures) {
        this.figures = Objects.requireNonNull(figures, "figures is null");
    }

    void measure(LaunchedHouse house, int rows, Path folder) throws IOException {
        new SeriesLoad(figures).measure(house, rows, folder);
        figures.furtherJavaOptions();
        String straight = house.address(Program.CRIME_STATISTICS);
        String through = house.address(Program.GATEWAY) + Program.CRIME_STATISTICS.rootPath();
        // In turn, so that what warms or disturbs meets all four alike.
        for (int round = 1; round <= ROUNDS; round++) {
            read(house, straight, "service, round " + round, false);
            read(house, through, "gateway, round " + round, false);
            read(house, straight, "service, round " + round, true);
            read(house, through, "gateway, round " + round, true);
        }
    }

    private void read(LaunchedHouse house, String service, String source, boolean compressed) {
        URI address = URI.create(service + "/v1/datasets/" + SeriesLoad.DATASET + "/observations?format=csv");
        ProcessorTime time = ProcessorTime.begin(house);
        Retrieval read = Retrieval.of(address, compressed);
        ProcessorTime.Share share = time.share();
        double seconds = read.took().toNanos() / 1e9;
        figures.line(
                source + (compressed ? ", gzip" : ", plain"),
                "%,.0f rows/s (%,d), %.1f MB/s (%.1f MB, %.1f received), first byte %.3f s, processors: house %.2f, reader %.2f",
                (read.lines() - 1) / seconds,
                read.lines() - 1,
                read.bytes() / MILLION / seconds,
                read.bytes() / MILLION,
                read.received() / MILLION,
                read.firstByte().toNanos() / 1e9,
                share.house(),
                share.readers());
    }
}
