package tw.taipei.policereport.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import tw.taipei.policereport.faults.fault.Armed;
import tw.taipei.policereport.faults.fault.CrashPoint;
import tw.taipei.policereport.faults.fault.Matrix;
import tw.taipei.policereport.faults.fault.Mutant;
import tw.taipei.policereport.faults.fault.RandomFaults;
import tw.taipei.policereport.faults.house.BreakableHouse;
import tw.taipei.policereport.faults.house.JavaProcess;
import tw.taipei.policereport.faults.workload.Crowd;
import tw.taipei.policereport.faults.workload.Document;
import tw.taipei.policereport.faults.workload.LateWriter;
import tw.taipei.policereport.local.Program;

/** The trials that a house has to pass, and those in which a mutant has to fail. */
public final class Trials {

    private static final int SHORT_KILLS = 2;
    private static final long HANGING_MILLIS = 2_000;
    private static final List<CrashPoint> OVERTAKEN =
            List.of(CrashPoint.AFTER_ACCEPT, CrashPoint.AFTER_STAGING, CrashPoint.BEFORE_FLIP, CrashPoint.AFTER_FLIP);

    private final Setting setting;

    public Trials(Setting setting) {
        this.setting = setting;
    }

    /** Kills, stops and cuts at random until so many processes were killed, while an editor publishes in a loop. */
    public Result random(int kills) {
        try (Trial trial = Trial.open(setting, "random-" + setting.seed())) {
            trial.house().mend();
            trial.publishCorrection();
            trial.editor().submitUntilDecided(trial.editor().documents().series());
            RandomFaults faults = new RandomFaults(trial.house(), trial.history(), new Random(setting.seed()));
            readers(trial).and(trial.editor(), setting.seed()).during(() -> strike(faults, kills));
            return trial.result();
        }
    }

    /** Every process at every point of a publication that it passes; then a gateway that is replaced at some of them. */
    public Result matrix() {
        try (Trial trial = Trial.open(setting, "matrix")) {
            JavaProcess other = trial.house().addGateway("gateway-2");
            Armed armed = trial.armed(Optional.empty());
            armed.start();
            other.kill();
            Matrix matrix = trial.matrix(armed);
            readers(trial).during(() -> {
                trial.publishCorrection();
                trial.editor().submitUntilDecided(trial.editor().documents().series());
                matrix.crashEverywhere();
                other.start();
                trial.house().awaitReady(other);
                OVERTAKEN.forEach(point ->
                        matrix.overtake(point, other, trial.editor().documents().correction()));
            });
            return trial.result();
        }
    }

    /** What shows every mutant, and must not show anything in a house without one. */
    public Result drill(Optional<Mutant> mutant) {
        try (Trial trial = Trial.open(setting, mutant.map(Mutant::label).orElse("no-mutant"))) {
            JavaProcess other = trial.house().addGateway("gateway-2");
            Armed armed = trial.armed(mutant);
            armed.start();
            other.kill();
            Matrix matrix = trial.matrix(armed);
            JavaProcess gateway = trial.house().process(Program.GATEWAY);
            JavaProcess logistics = trial.house().process(Program.LOGISTICS);
            readers(trial).during(() -> {
                trial.publishCorrection();
                Document document = trial.editor().documents().correction();
                long release = trial.editor().submitUntilDecided(document);
                new LateWriter(trial.house(), trial.history()).repeat(document, release);
                matrix.hang(logistics, CrashPoint.BEFORE_DECLARING, () -> BreakableHouse.pause(HANGING_MILLIS));
                matrix.crash(logistics, CrashPoint.BEFORE_STORING, 1);
                matrix.crash(gateway, CrashPoint.AFTER_STAGING, 1);
                other.start();
                trial.house().awaitReady(other);
                matrix.overtake(
                        CrashPoint.AFTER_READING_POINTER,
                        other,
                        trial.editor().documents().ofYear(113));
            });
            return trial.result();
        }
    }

    /** A little of everything in one house, for each build: without a mutant first, then with one that leaves no harm behind. */
    public List<Result> shortRun() {
        List<Result> results = new ArrayList<>();
        try (Trial trial = Trial.open(setting, "short")) {
            Armed armed = trial.armed(Optional.empty());
            armed.start();
            Matrix matrix = trial.matrix(armed);
            trial.publishCorrection();
            RandomFaults faults = new RandomFaults(trial.house(), trial.history(), new Random(setting.seed()));
            readers(trial).during(() -> {
                matrix.crash(trial.house().process(Program.GATEWAY), CrashPoint.AFTER_STAGING, 1);
                matrix.crash(trial.house().process(Program.LOGISTICS), CrashPoint.BEFORE_SERIES_COMMIT, 1);
            });
            readers(trial).and(trial.editor(), setting.seed()).during(() -> strike(faults, SHORT_KILLS));
            results.add(trial.result());
            results.add(shortMutant(trial, Mutant.SERVICE_FALLS_BACK_TO_NEWEST, Program.LOGISTICS));
        }
        return List.copyOf(results);
    }

    private Result shortMutant(Trial trial, Mutant mutant, Program program) {
        trial.begin(mutant.label());
        trial.armed(Optional.of(mutant)).restart(trial.house().process(program));
        trial.house().mend();
        readers(trial).during(() -> {
            trial.publishCorrection();
            trial.publishCorrection();
        });
        Result result = trial.result();
        trial.house().process(program).kill();
        return result;
    }

    private static void strike(RandomFaults faults, int kills) {
        for (int killed = 0; killed < kills; ) {
            killed += faults.strike();
        }
    }

    private Crowd readers(Trial trial) {
        return Crowd.ofReaders(trial.house(), trial.history(), setting.seed());
    }
}
