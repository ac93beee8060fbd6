package tw.taipei.policereport.faults;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Where a trial takes place.
 *
 * @param project with its built processes
 * @param agent the jar of the agent
 * @param folder for data, logs and histories; what is in it from earlier is deleted
 */
public record Setting(Path project, Path agent, Path folder, long seed, PrintStream out) {

    public Setting {
        Objects.requireNonNull(project, "project is null");
        Objects.requireNonNull(agent, "agent is null");
        Objects.requireNonNull(folder, "folder is null");
        Objects.requireNonNull(out, "out is null");
    }

    Path report() {
        return project.resolve("reports/2023-S1/report.txt");
    }
}
