package tw.taipei.policereport.gateway.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.concurrent.CompletionException;

/** Reads what a service answers to a question about a list of one release, and takes nothing else for it. */
@Singleton
class ListAnswers {

    private final ServiceClient client;
    private final Refusals refusals;
    private final ObjectMapper json;

    ListAnswers(ServiceClient client, Refusals refusals, ObjectMapper json) {
        this.client = client;
        this.refusals = refusals;
        this.json = json;
    }

    /** @throws CompletionException with a {@link ServiceFailure}, or the problem of a service that refuses the query */
    JsonNode read(SliceCache.Key key, ServiceReply reply) {
        JsonNode answer = tree(reply);
        if (!reply.isOk()) {
            throw new CompletionException(refusals.of(reply, answer));
        }
        boolean understood = answer.path("data").isArray()
                && answer.path("release").asLong(-1) == key.release()
                && answer.path("complete").asBoolean(true);
        if (!understood) {
            throw new CompletionException(client.failure(
                    key.service(), Gap.Reason.NOT_UNDERSTOOD, "its answer is no list of release " + key.release()));
        }
        return answer;
    }

    private JsonNode tree(ServiceReply reply) {
        try {
            return json.readTree(reply.body());
        } catch (IOException unreadable) {
            throw new CompletionException(
                    client.failure(reply.service(), Gap.Reason.NOT_UNDERSTOOD, "its answer is no JSON"));
        }
    }
}
