package tw.taipei.policereport.dissemination.intake;

/** A writer whose lease has been taken over wants to write. */
public final class StaleFenceException extends RuntimeException {

    public StaleFenceException(long given, long seen) {
        super("Fence " + given + " is older than fence " + seen + ", which has written here.");
    }
}
