package tw.taipei.policereport.faults.fault;

import java.util.List;
import java.util.Random;
import tw.taipei.policereport.faults.history.Event;
import tw.taipei.policereport.faults.history.History;
import tw.taipei.policereport.faults.house.Breakable;
import tw.taipei.policereport.faults.house.BreakableHouse;
import tw.taipei.policereport.faults.house.JavaProcess;
import tw.taipei.policereport.faults.house.Wire;

/** Strikes a house at moments and places drawn at random, and mends it again. */
public final class RandomFaults {

    private static final int LONGEST_QUIET_MILLIS = 4_000;
    private static final int LONGEST_AWAY_MILLIS = 1_500;
    private static final int LONGEST_STOP_MILLIS = 4_000;
    /** Longer than the lease: whoever wakes up then has been replaced. */
    private static final int OVER_THE_LEASE_MILLIS = 9_000;

    private final BreakableHouse house;
    private final History history;
    private final Random random;

    public RandomFaults(BreakableHouse house, History history, Random random) {
        this.house = house;
        this.history = history;
        this.random = random;
    }

    /** One fault and its end. @return how many processes were killed */
    public int strike() {
        BreakableHouse.pause(random.nextInt(LONGEST_QUIET_MILLIS));
        int draw = random.nextInt(20);
        if (draw < 9) {
            kill(anyProcess());
            return 1;
        } else if (draw < 11) {
            killTwo(anyProcess(), anyProcess());
            return 2;
        } else if (draw < 14) {
            kill(house.postgres());
            return 1;
        } else if (draw < 17) {
            stop(random.nextInt(4) == 0 ? house.postgres() : anyProcess());
            return 0;
        }
        disconnect(house.wires().get(random.nextInt(house.wires().size())));
        return 0;
    }

    /** The gateway drives the publication, so it is struck as often as all services together. */
    private JavaProcess anyProcess() {
        List<JavaProcess> processes = house.processes();
        return random.nextBoolean() ? processes.get(0) : processes.get(random.nextInt(processes.size()));
    }

    private void kill(Breakable victim) {
        note("kill", victim.name());
        victim.kill();
        BreakableHouse.pause(random.nextInt(LONGEST_AWAY_MILLIS));
        bringBack(victim);
    }

    private void killTwo(Breakable one, Breakable other) {
        note("kill", one.name());
        one.kill();
        BreakableHouse.pause(random.nextInt(LONGEST_AWAY_MILLIS));
        note("kill", other.name());
        other.kill();
        bringBack(one);
        bringBack(other);
    }

    private void bringBack(Breakable victim) {
        victim.start();
        house.awaitReady(victim);
        note("back", victim.name());
    }

    private void stop(Breakable victim) {
        int millis = random.nextInt(8) == 0 ? OVER_THE_LEASE_MILLIS : 200 + random.nextInt(LONGEST_STOP_MILLIS);
        note("stop", victim.name());
        victim.stop();
        BreakableHouse.pause(millis);
        victim.resume();
        note("continue", victim.name());
    }

    private void disconnect(Wire wire) {
        if (random.nextBoolean()) {
            note("cut", wire.name());
            wire.cut();
        } else {
            note("silence", wire.name());
            wire.silence();
        }
        BreakableHouse.pause(200 + random.nextInt(LONGEST_STOP_MILLIS));
        wire.mend();
        note("mend", wire.name());
    }

    private void note(String what, String target) {
        history.add(new Event.Fault(History.now(), what, target, ""));
    }
}
