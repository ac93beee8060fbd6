package tw.taipei.policereport.dissemination.storage;

/** A release was asked for that this service does not show (yet); never answered with the nearest one. */
public final class ReleaseNotHereException extends RuntimeException {

    public ReleaseNotHereException(long release) {
        this("Release " + release + " is not here (yet).");
    }

    public ReleaseNotHereException(String message) {
        super(message);
    }
}
