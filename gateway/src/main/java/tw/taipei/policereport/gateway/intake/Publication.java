package tw.taipei.policereport.gateway.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.release.Part;
import tw.taipei.policereport.gateway.release.Pointer;
import tw.taipei.policereport.gateway.release.PublicationLog;
import tw.taipei.policereport.gateway.release.Release;
import tw.taipei.policereport.gateway.release.Releases;
import tw.taipei.policereport.gateway.service.Gap;
import tw.taipei.policereport.gateway.service.ServiceCalls;
import tw.taipei.policereport.gateway.service.ServiceClient;
import tw.taipei.policereport.gateway.service.ServiceReply;
import tw.taipei.policereport.gateway.service.Services;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.BackfillId;

/** Drives an accepted release to its readers: stage, validate, flip. Starting anew from any point does no harm. */
@Singleton
class Publication {

    /** One revision of one report, as the services take it. */
    record ManifestEntry(String report, int revision) {}

    /** What a service is to store. */
    record StagingOrder(
            String report,
            Integer revision,
            long fence,
            List<ManifestEntry> manifest,
            String text,
            String annotations) {}

    /** What a service says that it stored. */
    record Seal(long release, int rows, String digest) {}

    private final PublicationLog log;
    private final Releases releases;
    private final ServiceClient client;
    private final ServiceCalls calls;
    private final Services services;
    private final ObjectMapper json;
    private final BackfillStaging backfills;

    Publication(
            PublicationLog log,
            Releases releases,
            ServiceClient client,
            ServiceCalls calls,
            Services services,
            ObjectMapper json,
            BackfillStaging backfills) {
        this.log = log;
        this.releases = releases;
        this.client = client;
        this.calls = calls;
        this.services = services;
        this.json = json;
        this.backfills = backfills;
    }

    /** @throws ProblemException when a service does not do its part, or another process has taken the release over */
    Pointer publish(Release release) {
        stage(release);
        requireWhole(release);
        return log.flip(release);
    }

    private void stage(Release release) {
        log.renew(release);
        if (BackfillStaging.isFor(release)) {
            backfills.store(release);
        }
        byte[] order = order(release);
        Map<String, Seal> seals = calls.of(
                services.names(),
                service -> client.send(
                        service,
                        HttpMethod.PUT,
                        "/releases/" + release.number(),
                        "application/json",
                        order,
                        timeout(release)),
                this::seal,
                () -> log.renew(release));
        seals.forEach((service, seal) -> log.acknowledge(release, service, seal.rows(), seal.digest()));
        log.renew(release);
    }

    /** A release may show series even when it brings none; then all their rows are read again. */
    private Duration timeout(Release release) {
        boolean series = releases.manifest(release.number()).keySet().stream().anyMatch(BackfillId::is);
        return series ? services.timeouts().backfill() : services.timeouts().intake();
    }

    private byte[] order(Release release) {
        List<ManifestEntry> manifest = releases.manifest(release.number()).entrySet().stream()
                .map(entry -> new ManifestEntry(entry.getKey(), entry.getValue()))
                .toList();
        try {
            return json.writeValueAsBytes(order(release, manifest));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an order is plain text and numbers", e);
        }
    }

    /** Without a document of its own, the release shows what the services hold already. */
    private StagingOrder order(Release release, List<ManifestEntry> manifest) {
        if (release.sha256() == null) {
            return new StagingOrder(null, null, release.fence(), manifest, null, null);
        }
        if (BackfillStaging.isFor(release)) {
            return new StagingOrder(release.report(), release.revision(), release.fence(), manifest, null, null);
        }
        SubmittedAnnotations annotations =
                SubmittedAnnotations.read(releases.annotations(release.number()).orElse(null));
        return new StagingOrder(
                release.report(),
                release.revision(),
                release.fence(),
                manifest,
                releases.text(release.number()).orElseThrow(),
                annotations.csv());
    }

    private Seal seal(ServiceReply reply) {
        if (!reply.isOk()) {
            throw client.failure(
                    reply.service(), Gap.Reason.FAILED, "it answered " + reply.status() + " to a release to store");
        }
        try {
            return json.readValue(reply.body(), Seal.class);
        } catch (IOException unreadable) {
            throw client.failure(reply.service(), Gap.Reason.NOT_UNDERSTOOD, unreadable.getMessage());
        }
    }

    /** A service re-reads what it stored; that must be what it read before. */
    private void requireWhole(Release release) {
        List<Part> broken = releases.parts(release.number()).stream()
                .filter(part -> !part.isComplete())
                .toList();
        if (!broken.isEmpty()) {
            throw new ProblemException(
                    ProblemKind.SERVICE_DISAGREES,
                    new Label("服務儲存的內容與讀取時不同；未發布。", "What a service stored is not what it read; nothing is published."),
                    broken.stream().map(Publication::disagreement).toList());
        }
    }

    private static ProblemEntry disagreement(Part part) {
        return ProblemEntry.ofService(
                part.service(),
                ProblemKind.SERVICE_DISAGREES.name(),
                null,
                null,
                null,
                part.expectedRows() + " rows, digest " + part.expectedDigest(),
                part.rows() + " rows, digest " + part.digest(),
                new Label("儲存後重讀的摘要不符", "The digest after storing differs"));
    }
}
