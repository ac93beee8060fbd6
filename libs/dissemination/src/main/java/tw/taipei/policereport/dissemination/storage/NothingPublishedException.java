package tw.taipei.policereport.dissemination.storage;

/** No release was named and none has been declared current. */
public final class NothingPublishedException extends RuntimeException {

    public NothingPublishedException() {
        super("Nothing has been published yet.");
    }
}
