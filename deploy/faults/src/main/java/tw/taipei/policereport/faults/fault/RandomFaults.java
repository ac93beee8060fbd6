package tw.taipei.policereport.faults.fault;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import tw.taipei.policereport.faults.history.Event;
import tw.taipei.policereport.faults.history.History;
import tw.taipei.policereport.faults.house.Breakable;
import tw.taipei.policereport.faults.house.BreakableHouse;
import tw.taipei.policereport.faults.house.JavaProcess;
import tw.taipei.policereport.faults.house.Wire;

/** Strikes a house at moments and places drawn at random, and mends it again. */
public final class RandomFaults {

    private static final int LONGEST_QUIET_MILLIS = 7_000;
    private static final int LONGEST_AWAY_MILLIS = 1_500;
    private static final int LONGEST_STOP_MILLIS = 4_000;
    /** Longer than the lease: whoever wakes up then has been replaced. */
    private static final int OVER_THE_LEASE_MILLIS = 6_000;

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
        if (draw < 6) {
            return kill(Set.of(anyProcess()));
        } else if (draw < 12) {
            return kill(several());
        } else if (draw < 14) {
            return kill(Set.of(house.postgres()));
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

    /** Two or three, PostgreSQL perhaps among them. */
    private Set<Breakable> several() {
        int many = 2 + random.nextInt(2);
        Set<Breakable> victims = new LinkedHashSet<>();
        while (victims.size() < many) {
            victims.add(random.nextInt(6) == 0 ? house.postgres() : anyProcess());
        }
        return victims;
    }

    private int kill(Set<? extends Breakable> victims) {
        for (Breakable victim : victims) {
            note("kill", victim.name());
            victim.kill();
            BreakableHouse.pause(random.nextInt(LONGEST_AWAY_MILLIS));
        }
        victims.forEach(Breakable::start);
        for (Breakable victim : victims) {
            house.awaitReady(victim);
            note("back", victim.name());
        }
        return victims.size();
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
