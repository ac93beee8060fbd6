package tw.taipei.policereport.local;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How many processors the processes of a house were given since this was begun, and how many this process beside it, which
 * asks. Where both share a machine, what the one takes the other lacks.
 */
final class ProcessorTime {

    /** In processors: 1.5 is one and a half of them all the time. */
    record Share(double house, double readers) {}

    private final LaunchedHouse house;
    private final Map<Long, Duration> before = new HashMap<>();
    private final long start = System.nanoTime();

    private ProcessorTime(LaunchedHouse house) {
        this.house = house;
        house.processes().forEach(process -> before.put(process.pid(), of(process)));
        before.put(ProcessHandle.current().pid(), of(ProcessHandle.current()));
    }

    static ProcessorTime begin(LaunchedHouse house) {
        return new ProcessorTime(Objects.requireNonNull(house, "house is null"));
    }

    /** What was taken until now. */
    Share share() {
        double took = System.nanoTime() - start;
        return new Share(
                house.processes().stream().mapToDouble(this::since).sum() / took,
                since(ProcessHandle.current()) / took);
    }

    private double since(ProcessHandle process) {
        return of(process)
                .minus(before.getOrDefault(process.pid(), Duration.ZERO))
                .toNanos();
    }

    /** Zero where the system does not tell. */
    private static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
