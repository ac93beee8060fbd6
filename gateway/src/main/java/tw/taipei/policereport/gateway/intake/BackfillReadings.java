package tw.taipei.policereport.gateway.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.release.ServiceReading;
import tw.taipei.policereport.gateway.service.Gap;
import tw.taipei.policereport.gateway.service.ServiceCalls;
import tw.taipei.policereport.gateway.service.ServiceClient;
import tw.taipei.policereport.gateway.service.ServiceReply;
import tw.taipei.policereport.gateway.service.Services;
import tw.taipei.policereport.gateway.service.Upload;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.BackfillReading;

/** Has the services read a file of series. They store nothing of it. */
@Singleton
class BackfillReadings {

    private final ServiceClient client;
    private final ServiceCalls calls;
    private final Services services;
    private final ObjectMapper json;

    BackfillReadings(ServiceClient client, ServiceCalls calls, Services services, ObjectMapper json) {
        this.client = client;
        this.calls = calls;
        this.services = services;
        this.json = json;
    }

    /**
     * @return of every service, also of those that have no row in the file
     * @throws ProblemException naming line and column of everything that is wrong in it
     */
    List<ServiceReading> of(String report, ReceivedFile file) {
        ServicesInFile present = ServicesInFile.of(file.path(), services.names());
        Map<String, BackfillReading> read = calls.of(
                present.names(),
                service -> client.send(
                        service,
                        HttpMethod.POST,
                        "/backfills/" + report + "/readings",
                        new Upload(file.path(), file.size()),
                        services.timeouts().backfill()),
                this::reading,
                () -> {});
        refuseMistakes(present, List.copyOf(read.values()));
        return services.names().stream()
                .map(service -> read.containsKey(service)
                        ? staged(
                                service,
                                read.get(service).rows(),
                                read.get(service).digest())
                        : staged(service, 0, BackfillReading.NO_ROWS))
                .toList();
    }

    private static ServiceReading staged(String service, int rows, String digest) {
        return new ServiceReading(service, rows, digest, List.of(), List.of());
    }

    private BackfillReading reading(ServiceReply reply) {
        if (!reply.isOk()) {
            throw client.failure(
                    reply.service(), Gap.Reason.FAILED, "it answered " + reply.status() + " to a file to read");
        }
        try {
            return json.readValue(reply.body(), BackfillReading.class);
        } catch (IOException unreadable) {
            throw client.failure(reply.service(), Gap.Reason.NOT_UNDERSTOOD, unreadable.getMessage());
        }
    }

    private static void refuseMistakes(ServicesInFile present, List<BackfillReading> read) {
        List<ProblemEntry> entries = new ArrayList<>(present.listed());
        long unlisted = present.mistakes() - present.listed().size();
        for (BackfillReading reading : read) {
            reading.listed().forEach(mistake -> entries.add(ProblemEntry.inSeries(mistake)));
            unlisted += reading.mistakes() - reading.listed().size();
        }
        // What is wrong with the whole file, every service says.
        List<ProblemEntry> distinct = entries.stream()
                .distinct()
                .sorted(Comparator.comparing(ProblemEntry::line))
                .toList();
        long mistakes = distinct.size() + unlisted;
        if (mistakes > 0) {
            throw unusable(mistakes, distinct.subList(0, Math.min(distinct.size(), BackfillReading.MOST_LISTED)));
        }
        if (read.stream().allMatch(reading -> reading.rows() == 0)) {
            throw new ProblemException(ProblemKind.EMPTY_DOCUMENT, "檔案沒有任何數字。", "The file holds no number.");
        }
    }

    private static ProblemException unusable(long mistakes, List<ProblemEntry> listed) {
        return new ProblemException(
                ProblemKind.UNUSABLE_SERIES,
                new Label(
                        "歷史數列檔有 " + mistakes + " 處錯誤，未儲存、未發布；errors 列出前 " + listed.size() + " 處。",
                        "The file of series has " + mistakes + " mistakes; nothing is stored. errors lists the first "
                                + listed.size() + "."),
                listed);
    }
}
