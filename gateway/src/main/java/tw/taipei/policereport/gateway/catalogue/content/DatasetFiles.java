package tw.taipei.policereport.gateway.catalogue.content;

import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import tw.taipei.policereport.gateway.service.ServiceFiles;

/** Brings the CSV of a dataset, with the bytes that a link to it brings. */
@Singleton
public class DatasetFiles {

    private final ServiceFiles files;

    DatasetFiles(ServiceFiles files) {
        this.files = files;
    }

    /** Fails with a {@link tw.taipei.policereport.gateway.service.ServiceFailure}. */
    public <T> CompletableFuture<T> read(String service, String dataset, long release, ServiceFiles.Reader<T> reader) {
        String target = "/v1/datasets/" + dataset + "/observations?format=csv&release=" + release;
        return files.read(service, release, target, reader);
    }
}
