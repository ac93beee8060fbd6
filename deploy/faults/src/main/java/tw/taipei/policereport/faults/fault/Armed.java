package tw.taipei.policereport.faults.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import tw.taipei.policereport.faults.house.Breakable;
import tw.taipei.policereport.faults.house.BreakableHouse;
import tw.taipei.policereport.faults.house.JavaProcess;
import tw.taipei.policereport.local.Program;

/** The processes of a house with crash points in them, and a mutant where one is tried. */
public final class Armed {

    private final BreakableHouse house;
    private final ChangedSources sources;
    private final Path folder;
    private final Optional<Mutant> mutant;

    /** @param folder for the files that arm */
    public Armed(BreakableHouse house, ChangedSources sources, Path folder, Optional<Mutant> mutant) {
        this.house = house;
        this.sources = sources;
        this.folder = folder;
        this.mutant = mutant;
    }

    /** Starts every process anew with its crash points. */
    public void start() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        house.postgres().start();
        mutant.ifPresent(this::prepareDatabase);
        house.processes().forEach(this::restart);
        house.mend();
    }

    private void prepareDatabase(Mutant tried) {
        for (String statement : tried.statements()) {
            if (statement.contains("%s")) {
                BreakableHouse.services().forEach(service -> house.parts()
                        .asAdministrator(
                                String.format(statement, service.label().replace('-', '_'))));
            } else {
                house.parts().asAdministrator(statement);
            }
        }
        if (!tried.statements().isEmpty()) {
            house.postgres().kill();
            house.postgres().start();
        }
    }

    /** A process that crashed starts again with the same changes. */
    public void restart(JavaProcess process) {
        process.kill();
        process.arm(options(process));
        process.start();
    }

    public List<String> options(JavaProcess process) {
        SourceChange.Module module = process.name().startsWith(Program.GATEWAY.label())
                ? SourceChange.Module.GATEWAY
                : SourceChange.Module.DISSEMINATION;
        List<SourceChange> changes = mutant.map(tried -> tried.withCrashPoints(module))
                .orElseGet(
                        () -> module == SourceChange.Module.GATEWAY ? CrashPoint.ofGateway() : CrashPoint.ofServices());
        String name = mutant.map(Mutant::label).orElse("crash-points");
        return List.of(sources.option(name, changes), "-Dfaults.armed=" + file(process));
    }

    /** What happens when the process has passed the point so many times. @param what halt or stop */
    public void arm(JavaProcess process, CrashPoint point, int times, String what) {
        try {
            Path whole = Files.writeString(folder.resolve("part"), point.label() + " " + times + " " + what);
            Files.move(whole, file(process), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the process has reached its point. */
    public void awaitReached(Breakable process, CrashPoint point) {
        BreakableHouse.await(
                process.name() + " to reach " + point.label(), () -> !Files.exists(folder.resolve(process.name())));
    }

    private Path file(JavaProcess process) {
        return folder.resolve(process.name());
    }
}
