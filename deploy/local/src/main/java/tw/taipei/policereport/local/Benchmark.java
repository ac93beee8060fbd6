package tw.taipei.policereport.local;

import java.nio.file.Path;

/** stub */
final class Benchmark {
    Benchmark(Path project) {}

    void run(int rounds) {}
}
