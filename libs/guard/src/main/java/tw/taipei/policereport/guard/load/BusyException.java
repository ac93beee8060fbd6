package tw.taipei.policereport.guard.load;

/** Work that was let in cannot be begun, because as much of its kind is being done as can be. */
public class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BusyException(String message) {
        super(message);
    }
}
