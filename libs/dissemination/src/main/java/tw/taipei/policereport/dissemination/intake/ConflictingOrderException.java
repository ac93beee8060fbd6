package tw.taipei.policereport.dissemination.intake;

/** An order contradicts what is stored and can never be changed. */
public final class ConflictingOrderException extends RuntimeException {

    public ConflictingOrderException(String message) {
        super(message);
    }
}
