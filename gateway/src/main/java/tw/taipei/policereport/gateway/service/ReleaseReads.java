package tw.taipei.policereport.gateway.service;

import jakarta.inject.Singleton;
import java.util.concurrent.CompletionStage;

/** Reads of a published release. A service shows one only when it has been told of it, so it is told first. */
@Singleton
class ReleaseReads {

    private final ServiceClient client;
    private final Announcer announcer;

    ReleaseReads(ServiceClient client, Announcer announcer) {
        this.client = client;
        this.announcer = announcer;
    }

    /** @param target path and query behind the service's name, with the release of the key */
    CompletionStage<ServiceReply> get(SliceCache.Key key, String target, Deadline deadline) {
        return announcer
                .tellBeforeReading(key.service(), key.release())
                .thenCompose(told -> client.get(key.service(), target, deadline.left()));
    }
}
