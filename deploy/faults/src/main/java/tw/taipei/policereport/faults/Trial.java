package tw.taipei.policereport.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.taipei.policereport.faults.fault.Armed;
import tw.taipei.policereport.faults.fault.ChangedSources;
import tw.taipei.policereport.faults.fault.Matrix;
import tw.taipei.policereport.faults.fault.Mutant;
import tw.taipei.policereport.faults.history.Event;
import tw.taipei.policereport.faults.history.History;
import tw.taipei.policereport.faults.house.BreakableHouse;
import tw.taipei.policereport.faults.workload.Documents;
import tw.taipei.policereport.faults.workload.Editor;
import tw.taipei.policereport.faults.workload.Inspection;

/** A house that is built, worked in, broken, mended, inspected and judged by what was recorded. */
public final class Trial implements AutoCloseable {

    private static final String DATA = "data";

    private final Setting setting;
    private final Path folder;
    private final History history;
    private final BreakableHouse house;
    private final Editor editor;

    private String name;
    private long start;

    private Trial(Setting setting, String name) throws IOException {
        this.setting = setting;
        folder = setting.folder().resolve(name);
        delete(folder);
        history = History.create(file(name));
        began(name);
        house = BreakableHouse.prepare(setting.project(), folder.resolve(DATA), setting.out(), history);
        editor = new Editor(house, history, new Documents(setting.report()));
    }

    /** Prepares a house that is not running yet. */
    public static Trial open(Setting setting, String name) {
        try {
            return new Trial(setting, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String history) {
        return folder.resolve(history + ".jsonl");
    }

    private void began(String what) {
        name = what;
        start = System.nanoTime();
        history.add(new Event.Began(History.now(), name, setting.seed(), Machine.described()));
    }

    /** Goes on with the same house and a new history. */
    public void begin(String what) {
        try {
            history.continueIn(file(what));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        began(what);
        house.postgres().tellSettings();
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : deepestFirst) {
            Files.delete(one);
        }
    }

    public History history() {
        return history;
    }

    public BreakableHouse house() {
        return house;
    }

    public Editor editor() {
        return editor;
    }

    /** @return its release, null when it was not decided */
    public Long publishCorrection() {
        return editor.submitUntilDecided(editor.documents().correction());
    }

    public Armed armed(Optional<Mutant> mutant) {
        ChangedSources sources =
                new ChangedSources(setting.project(), setting.folder().resolve("changed-classes"), setting.agent());
        return new Armed(house, sources, folder.resolve("armed"), mutant);
    }

    public Matrix matrix(Armed armed) {
        return new Matrix(house, armed, editor, history);
    }

    /** Mends and inspects the house, and judges what was recorded. */
    public Result result() {
        new Inspection(house, history).run();
        try {
            return Result.of(
                    name,
                    setting.seed(),
                    file(name),
                    Duration.ofNanos(System.nanoTime() - start),
                    History.read(file(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            house.close();
            history.close();
            // What it recorded and logged is kept; a database for each would fill the disk.
            delete(folder.resolve(DATA));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
