package tw.taipei.policereport.local;

import java.util.ArrayList;
import java.util.List;

/**
 * The processors of this machine in two halves, one for a house and one for its readers: readers come from other machines,
 * and what asking costs must not be taken from those who answer.
 */
record ProcessorHalves(String house, String readers) {

    /** Both halves are everything where there is one processor only, or no {@code taskset} of util-linux. */
    static ProcessorHalves ofThisMachine() {
        int all = Runtime.getRuntime().availableProcessors();
        if (all < 2 || !ShortCommand.run(List.of("taskset", "-c", "0", "true")).succeeded()) {
            return new ProcessorHalves("", "");
        }
        return new ProcessorHalves(range(0, all / 2), range(all / 2, all));
    }

    private static String range(int from, int to) {
        return from + "-" + (to - 1);
    }

    boolean areApart() {
        return !house.equals(readers);
    }

    /** The command of a house, so that it and all that it starts stay in its half. */
    List<String> around(List<String> command) {
        List<String> wrapped = new ArrayList<>();
        if (areApart()) {
            wrapped.addAll(List.of("taskset", "-c", house));
        }
        wrapped.addAll(command);
        return List.copyOf(wrapped);
    }

    /** Keeps this process in the half of the readers from now on. */
    void keepReaders() {
        if (areApart()) {
            ShortCommand.run(List.of(
                    "taskset",
                    "-a",
                    "-c",
                    "-p",
                    readers,
                    Long.toString(ProcessHandle.current().pid())));
        }
    }
}
