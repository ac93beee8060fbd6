package tw.taipei.policereport.faults.house;

import java.util.Map;
import java.util.function.Consumer;
import tw.taipei.policereport.local.HouseParts;

/** The database server with all its helpers. A kill takes them all at once, as a power cut would. */
public final class Postgres implements Breakable {

    private static final String DURABILITY =
            "select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit')";
    private static final int MOST_STARTS = 10;

    private final HouseParts parts;
    private final Spawner spawner;
    private final Consumer<Map<String, String>> settings;
    private ProcessHandle process;

    /** @param settings is told after each start how durable the server is */
    Postgres(HouseParts parts, Spawner spawner, Consumer<Map<String, String>> settings) {
        this.parts = parts;
        this.spawner = spawner;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public synchronized void start() {
        if (isAlive()) {
            return;
        }
        RuntimeException last = null;
        for (int start = 0; start < MOST_STARTS; start++) {
            try {
                process = spawner.run(parts::startPostgres);
                tellSettings();
                return;
            } catch (RuntimeException e) {
                last = e;
            }
        }
        throw new IllegalStateException("PostgreSQL does not come back", last);
    }

    /** Tells how durable it is. */
    public void tellSettings() {
        settings.accept(parts.asAdministrator(DURABILITY));
    }

    @Override
    public synchronized void kill() {
        if (isAlive()) {
            Signals.send("KILL", process);
        }
    }

    @Override
    public synchronized void stop() {
        if (isAlive()) {
            Signals.send("STOP", process);
        }
    }

    @Override
    public synchronized void resume() {
        if (isAlive()) {
            Signals.send("CONT", process);
        }
    }

    @Override
    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** It has been ready ever since its start returned. */
    @Override
    public boolean isReady() {
        return isAlive();
    }
}
