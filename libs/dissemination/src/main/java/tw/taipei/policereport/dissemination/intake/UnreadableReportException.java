package tw.taipei.policereport.dissemination.intake;

/** A text that no numbers can be stored from. */
public final class UnreadableReportException extends RuntimeException {

    public UnreadableReportException(String message) {
        super(message);
    }
}
