package tw.taipei.policereport.gateway.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.statistics.Label;

/** Tells apart who is at fault when a service answers with a problem. */
@Singleton
class Refusals {

    private static final int BAD_REQUEST = 400;

    private final ServiceClient client;
    private final ObjectMapper json;

    Refusals(ServiceClient client, ObjectMapper json) {
        this.client = client;
        this.json = json;
    }

    /** The reader's mistakes as the service words them, or a gap. */
    RuntimeException of(ServiceReply reply, JsonNode problem) {
        if (reply.status() == BAD_REQUEST) {
            return readersMistake(problem);
        }
        boolean notHere = "RELEASE_NOT_HERE".equals(problem.path("code").asText());
        return client.failure(
                reply.service(),
                notHere ? Gap.Reason.RELEASE_NOT_HERE : Gap.Reason.FAILED,
                "it answered " + reply.status() + " " + problem.path("code").asText());
    }

    private ProblemException readersMistake(JsonNode problem) {
        List<ProblemEntry> entries = new ArrayList<>();
        problem.path("errors").forEach(entry -> entries.add(json.convertValue(entry, ProblemEntry.class)));
        return new ProblemException(
                ProblemKind.INVALID_VALUE,
                new Label(
                        problem.path("detail_zh").asText(),
                        problem.path("detail").asText()),
                entries);
    }
}
