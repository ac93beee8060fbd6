package tw.taipei.policereport.gateway.service;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.nio.file.Path;

/** A file that goes to a service as fast as the service takes it, and is never held. */
public final class Upload {

    private static final int WHOLE = 100;
    private static final int STRIDE = 1 << 16;

    private final Path file;
    private final long size;
    private volatile AsyncFile open;

    public Upload(Path file, long size) {
        this.file = file;
        this.size = size;
    }

    Future<HttpClientResponse> through(Vertx vertx, HttpClientRequest request) {
        OpenOptions reading = new OpenOptions().setCreate(false).setWrite(false);
        return vertx.fileSystem().open(file.toString(), reading).compose(opened -> {
            open = opened.setReadLength(size).setReadBufferSize(STRIDE);
            return request.send(opened).onComplete(done -> opened.close());
        });
    }

    /** How much has gone out, in percent. */
    public int percent() {
        AsyncFile reading = open;
        return reading == null || size == 0 ? 0 : (int) (WHOLE - WHOLE * reading.getReadLength() / size);
    }
}
