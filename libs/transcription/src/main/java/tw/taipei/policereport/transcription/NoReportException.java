package tw.taipei.policereport.transcription;

/** The text is none that a report can be read from; the message says why. */
public final class NoReportException extends IllegalArgumentException {

    NoReportException(String message) {
        super(message);
    }
}
