package tw.taipei.policereport.faults.fault;

import java.util.concurrent.CompletableFuture;
import tw.taipei.policereport.faults.history.Event;
import tw.taipei.policereport.faults.history.History;
import tw.taipei.policereport.faults.house.BreakableHouse;
import tw.taipei.policereport.faults.house.JavaProcess;
import tw.taipei.policereport.faults.workload.Document;
import tw.taipei.policereport.faults.workload.Editor;
import tw.taipei.policereport.local.Program;

/** Loses one process at one point of one publication, and lets the editor ask until it is decided. */
public final class Matrix {

    private final BreakableHouse house;
    private final Armed armed;
    private final Editor editor;
    private final History history;

    public Matrix(BreakableHouse house, Armed armed, Editor editor, History history) {
        this.house = house;
        this.armed = armed;
        this.editor = editor;
        this.history = history;
    }

    /** Every point, every count of it, every process that passes it. */
    public void crashEverywhere() {
        for (CrashPoint point : CrashPoint.values()) {
            for (int times = 1; times <= point.times(); times++) {
                if (point.isOfGateway()) {
                    crash(house.process(Program.GATEWAY), point, times);
                } else {
                    for (Program service : BreakableHouse.services()) {
                        crash(house.process(service), point, times);
                    }
                }
            }
        }
    }

    public void crash(JavaProcess process, CrashPoint point, int times) {
        at(process, point, times, "halt", () -> {
            BreakableHouse.await(process.name() + " to end at " + point.label(), () -> !process.isAlive());
            note("crash", process, point, times);
            armed.restart(process);
            house.awaitReady(process);
            note("back", process, point, times);
        });
    }

    /** The process hangs at the point while something happens, and then goes on as if nothing had been. */
    public void hang(JavaProcess process, CrashPoint point, Runnable meanwhile) {
        at(process, point, 1, "stop", () -> {
            note("stop", process, point, 1);
            meanwhile.run();
            process.resume();
            note("continue", process, point, 1);
        });
    }

    /** The gateway hangs at the point, and another takes its import over and publishes the next; then it goes on. */
    public void overtake(CrashPoint point, JavaProcess other, Document next) {
        hang(house.process(Program.GATEWAY), point, () -> {
            BreakableHouse.await(other.name() + " to publish", () -> editor.submit(next, other)
                    .isAcknowledged());
        });
    }

    private void at(JavaProcess process, CrashPoint point, int times, String what, Runnable then) {
        armed.arm(process, point, times, what);
        Document document = point.isOfSeries()
                ? editor.documents().series()
                : editor.documents().correction();
        CompletableFuture<Event.Submitted> first =
                CompletableFuture.supplyAsync(() -> editor.submit(document, house.process(Program.GATEWAY)));
        armed.awaitReached(process, point);
        then.run();
        first.join();
        editor.submitUntilDecided(document);
    }

    private void note(String what, JavaProcess process, CrashPoint point, int times) {
        history.add(new Event.Fault(History.now(), what, process.name(), point.label() + " " + times));
    }
}
