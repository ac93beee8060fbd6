package tw.taipei.policereport.faults.house;

/** Something that runs and can be lost. */
public interface Breakable {

    String name();

    /** Starts it unless it runs; returns at once, or when it takes connections. */
    void start();

    /** SIGKILL: it gets no chance to finish anything. Returns when it is gone. */
    void kill();

    /** SIGSTOP: it is still there and does nothing. */
    void stop();

    /** SIGCONT. */
    void resume();

    boolean isAlive();

    /** Whether it says that it is ready. */
    boolean isReady();
}
