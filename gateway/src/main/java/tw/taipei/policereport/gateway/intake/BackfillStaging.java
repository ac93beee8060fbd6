package tw.taipei.policereport.gateway.intake;

import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tw.taipei.policereport.gateway.release.KeptFiles;
import tw.taipei.policereport.gateway.release.Part;
import tw.taipei.policereport.gateway.release.PublicationLog;
import tw.taipei.policereport.gateway.release.Release;
import tw.taipei.policereport.gateway.release.Releases;
import tw.taipei.policereport.gateway.service.Gap;
import tw.taipei.policereport.gateway.service.ServiceCalls;
import tw.taipei.policereport.gateway.service.ServiceClient;
import tw.taipei.policereport.gateway.service.ServiceReply;
import tw.taipei.policereport.gateway.service.Services;
import tw.taipei.policereport.gateway.service.Upload;
import tw.taipei.policereport.transcription.BackfillId;

/** Has the services store the rows of a file of series. Nobody sees them before a release shows them. */
@Singleton
class BackfillStaging {

    private static final int WHOLE = 100;

    private final KeptFiles files;
    private final PublicationLog log;
    private final Releases releases;
    private final ServiceClient client;
    private final ServiceCalls calls;
    private final Services services;

    BackfillStaging(
            KeptFiles files,
            PublicationLog log,
            Releases releases,
            ServiceClient client,
            ServiceCalls calls,
            Services services) {
        this.files = files;
        this.log = log;
        this.releases = releases;
        this.client = client;
        this.calls = calls;
        this.services = services;
    }

    /** Whether the release brings a file of series. */
    static boolean isFor(Release release) {
        return release.sha256() != null && BackfillId.is(release.report());
    }

    void store(Release release) {
        Path file = TemporaryFiles.make();
        try {
            files.restore(release.sha256(), file);
            send(release, file, Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the file cannot be read", e);
        } finally {
            TemporaryFiles.delete(file);
        }
    }

    private void send(Release release, Path file, long size) {
        Map<String, Upload> uploads = new ConcurrentHashMap<>();
        List<String> concerned = releases.parts(release.number()).stream()
                .filter(part -> part.expectedRows() > 0)
                .map(Part::service)
                .toList();
        String target = "/backfills/" + release.report() + "/" + release.revision() + "?fence=" + release.fence();
        calls.of(
                concerned,
                service -> client.send(
                        service,
                        HttpMethod.PUT,
                        target,
                        uploads.computeIfAbsent(service, name -> new Upload(file, size)),
                        services.timeouts().backfill()),
                this::stored,
                () -> {
                    log.renew(release);
                    uploads.forEach((service, upload) -> log.progress(release, service, upload.percent()));
                });
        concerned.forEach(service -> log.progress(release, service, WHOLE));
    }

    private String stored(ServiceReply reply) {
        if (!reply.isOk()) {
            throw client.failure(
                    reply.service(), Gap.Reason.FAILED, "it answered " + reply.status() + " to series to store");
        }
        return reply.service();
    }
}
