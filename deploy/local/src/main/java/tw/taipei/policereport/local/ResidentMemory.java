package tw.taipei.policereport.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/**
 * The memory that processes occupy, in MiB. Pages that several share are counted once in {@code proportional}, and once
 * for each process in {@code resident}.
 */
record ResidentMemory(long resident, long proportional) {

    /** Empty where the system does not tell, which all but Linux do not. */
    static Optional<ResidentMemory> of(Collection<ProcessHandle> processes) {
        long resident = 0;
        long proportional = 0;
        for (ProcessHandle process : processes) {
            try {
                String lines = Files.readString(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"));
                resident += kilobytes(lines, "Rss:");
                proportional += kilobytes(lines, "Pss:");
            } catch (IOException e) {
                return Optional.empty();
            }
        }
        return Optional.of(new ResidentMemory(resident / 1024, proportional / 1024));
    }

    private static long kilobytes(String lines, String name) {
        return lines.lines()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .sum();
    }
}
