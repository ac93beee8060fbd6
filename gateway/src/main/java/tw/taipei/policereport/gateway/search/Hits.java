package tw.taipei.policereport.gateway.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tw.taipei.policereport.gateway.http.ReadRequest;
import tw.taipei.policereport.gateway.report.StoredReport;
import tw.taipei.policereport.text.Place;
import tw.taipei.policereport.text.SearchWords;
import tw.taipei.policereport.text.Span;

/** What has been found so far, in the shape of {@link SearchHit}; each thing once. */
final class Hits {

    private final ReadRequest request;
    private final List<ObjectNode> hits = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    Hits(ReadRequest request) {
        this.request = request;
    }

    void dataset(ObjectNode dataset) {
        String path = "/v1/datasets/" + dataset.path("id").asText();
        of(Kind.DATASET, dataset, "title", null, path);
    }

    /** Of a number that several reports print the hit of the first one stays. */
    void number(ObjectNode observation) {
        ObjectNode hit = of(
                Kind.NUMBER,
                observation,
                "label",
                observation.path("published").textValue(),
                "/v1/observations/" + observation.path("id").asText());
        if (hit != null) {
            for (String field : List.of("dataset", "period", "value", "unit")) {
                hit.set(field, observation.get(field));
            }
        }
    }

    void programme(ObjectNode programme) {
        String path = "/v1/programmes/" + programme.path("id").asText();
        of(Kind.PROGRAMME, programme, "title", programme.path("text").textValue(), path);
    }

    void note(ObjectNode note) {
        of(Kind.NOTE, note, "text", note.path("published").textValue(), "/v1/notes");
    }

    void lines(StoredReport report, SearchWords words) {
        for (Span span : words.placesIn(report.text())) {
            Place place = report.text().place(span);
            ObjectNode hit = hit(Kind.LINE, report.report() + ":line-" + place.line());
            hit.put("text", report.text().quote(span));
            source(hit, report.report(), place.page(), place.line(), place.section());
            hit.put(
                    "href",
                    "/v1/reports/" + report.report() + "/lines?from=" + place.line() + "&release="
                            + request.pin().release() + "&to=" + place.endLine());
            hits.add(hit);
        }
    }

    /** @return null when it has been found before */
    private ObjectNode of(Kind kind, ObjectNode row, String label, String text, String path) {
        String service = row.path("service").asText();
        String id = row.path("id").asText(service + ":" + row.path("code").asText());
        if (!ids.add(kind + id)) {
            return null;
        }
        ObjectNode hit = hit(kind, id);
        hit.put("service", service);
        hit.set("label", row.get(label));
        hit.put("text", text);
        JsonNode source = row.path("source");
        if (source.isObject()) {
            source(
                    hit,
                    source.path("report").asText(),
                    source.path("page").asInt(),
                    source.path("line").asInt(),
                    source.path("section").asText());
        }
        hit.put("href", request.link("/" + service + path));
        hits.add(hit);
        return hit;
    }

    private static ObjectNode hit(Kind kind, String id) {
        ObjectNode hit = JsonNodeFactory.instance
                .objectNode()
                .put("kind", kind.toString())
                .put("id", id);
        for (String field :
                List.of("service", "dataset", "label", "period", "value", "unit", "text", "source", "href")) {
            hit.putNull(field);
        }
        return hit;
    }

    private static void source(ObjectNode hit, String report, int page, int line, String section) {
        hit.set(
                "source",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("report", report)
                        .put("page", page)
                        .put("line", line)
                        .put("section", section));
    }

    /** Those that one of the reports prints, and what no report prints. */
    List<ObjectNode> of(List<String> reports) {
        return hits.stream()
                .filter(hit -> hit.path("source").isNull()
                        || reports.contains(hit.at("/source/report").asText()))
                .toList();
    }
}
