package tw.taipei.policereport.gateway.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.service.Gap;
import tw.taipei.policereport.gateway.service.ServiceCalls;
import tw.taipei.policereport.gateway.service.ServiceClient;
import tw.taipei.policereport.gateway.service.ServiceReply;
import tw.taipei.policereport.gateway.service.Services;
import tw.taipei.policereport.transcription.ReadingSummary;

/** Has the services read a document. They store nothing of it. */
@Singleton
class Readings {

    private static final int UNPROCESSABLE = 422;

    /** What a service is to read. */
    record ReadingOrder(String text, String annotations) {}

    private final ServiceClient client;
    private final ServiceCalls calls;
    private final Services services;
    private final ObjectMapper json;

    Readings(ServiceClient client, ServiceCalls calls, Services services, ObjectMapper json) {
        this.client = client;
        this.calls = calls;
        this.services = services;
        this.json = json;
    }

    /** @throws tw.taipei.policereport.gateway.problem.ProblemException naming each service that did not read it */
    List<ReadingSummary> of(SubmittedReport report) {
        String text = report.text().text();
        byte[] order = order(new ReadingOrder(text, report.annotations().csv()));
        Map<String, ReadingSummary> summaries = calls.ofAll(
                service -> client.send(
                        service,
                        HttpMethod.POST,
                        "/readings",
                        "application/json",
                        order,
                        services.timeouts().intake()),
                reply -> summary(reply, text));
        return List.copyOf(summaries.values());
    }

    private byte[] order(ReadingOrder order) {
        try {
            return json.writeValueAsBytes(order);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an order is plain text", e);
        }
    }

    private ReadingSummary summary(ServiceReply reply, String text) {
        if (reply.status() == UNPROCESSABLE) {
            throw unreadable(reply);
        }
        if (!reply.isOk()) {
            throw client.failure(
                    reply.service(), Gap.Reason.FAILED, "it answered " + reply.status() + " to a document to read");
        }
        try {
            ReadingSummary summary = json.readValue(reply.body(), ReadingSummary.class);
            boolean inText =
                    summary.claims().stream().allMatch(claim -> claim.span().end() <= text.length());
            if (summary.service().equals(reply.service()) && inText) {
                return summary;
            }
        } catch (IOException unreadable) {
            throw client.failure(reply.service(), Gap.Reason.NOT_UNDERSTOOD, unreadable.getMessage());
        }
        throw client.failure(reply.service(), Gap.Reason.NOT_UNDERSTOOD, "its reading is not of this document");
    }

    /** The document is at fault and not the service. */
    private RuntimeException unreadable(ServiceReply reply) {
        try {
            JsonNode problem = json.readTree(reply.body());
            return new ProblemException(
                    ProblemKind.NOT_A_POLICE_REPORT,
                    problem.path("detail_zh").asText(),
                    problem.path("detail").asText());
        } catch (IOException unreadable) {
            return client.failure(reply.service(), Gap.Reason.NOT_UNDERSTOOD, unreadable.getMessage());
        }
    }
}
