package tw.taipei.policereport.faults.workload;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.taipei.policereport.faults.history.Event;

/** Takes down what an answer says, without the numbers themselves: those would fill a disk. */
final class Answers {

    private static final int DIGEST_BYTES = 8;

    private Answers() {}

    static Event.Answered of(long start, long end, Question question, Long asked, Client.Reply reply) {
        JsonNode body = reply.body();
        boolean good = reply.status() == 200;
        List<String> gaps = new ArrayList<>();
        body.path("gaps").forEach(gap -> gaps.add(gap.path("service").asText()));
        return new Event.Answered(
                start,
                end,
                question.place().label(),
                question.canonical(),
                question.report(),
                asked,
                reply.status(),
                reply.code(),
                good ? reply.release() : null,
                body.path("complete").asBoolean(),
                gaps,
                good ? rows(question, body.path("data")) : Map.of());
    }

    private static Map<String, Event.Rows> rows(Question question, JsonNode data) {
        Map<String, List<JsonNode>> byService = new LinkedHashMap<>();
        if (question.service() != null) {
            byService.put(question.service(), new ArrayList<>());
        }
        data.forEach(row -> byService
                .computeIfAbsent(
                        question.service() == null ? row.path("service").asText() : question.service(),
                        service -> new ArrayList<>())
                .add(row));
        Map<String, String> figureIds = question.figureIds();
        Map<String, Event.Rows> rows = new HashMap<>();
        byService.forEach((service, list) -> rows.put(service, rows(list, figureIds.get(service))));
        return rows;
    }

    private static Event.Rows rows(List<JsonNode> rows, String figureId) {
        MessageDigest digest = sha256();
        Set<String> ids = new HashSet<>();
        String figure = null;
        for (JsonNode row : rows) {
            digest.update(row.toString().getBytes(StandardCharsets.UTF_8));
            ids.add(row.path("id").asText());
            if (row.path("id").asText().equals(figureId)) {
                figure = row.at(row.has("current") ? "/current/published" : "/published")
                        .asText();
            }
        }
        return new Event.Rows(
                rows.size(), ids.size(), HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES), figure);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
