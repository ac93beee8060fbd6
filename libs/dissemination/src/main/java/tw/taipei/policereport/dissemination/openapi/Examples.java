package tw.taipei.policereport.dissemination.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tw.taipei.policereport.dissemination.answer.Answers;
import tw.taipei.policereport.dissemination.answer.QuestionReader;
import tw.taipei.policereport.dissemination.format.Format;
import tw.taipei.policereport.dissemination.storage.Releases;
import tw.taipei.policereport.dissemination.storage.Showing;

/** Real answers of one release, short enough to be shown and held because the document is written on the event loop. */
@ApplicationScoped
class Examples {

    private static final int LONGEST_LIST = 50;

    private record Held(Showing shown, Map<String, Map<String, Object>> trees, Map<String, Object> others) {}

    private final Releases releases;
    private final Answers answers;
    private final ObjectMapper json;
    private volatile Held held = new Held(null, Map.of(), Map.of());

    Examples(Releases releases, Answers answers, ObjectMapper json) {
        this.releases = releases;
        this.answers = answers;
        this.json = json.copy()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
    }

    /**
     * Turns to what is shown now. This blocks.
     *
     * @param fetch asks for every example once; when it fails, those of before stay
     */
    void refresh(Runnable fetch) {
        Held before = held;
        Showing current = releases.latest().orElse(null);
        if (current == null || current.equals(before.shown())) {
            return;
        }
        held = new Held(current, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        try {
            fetch.run();
        } catch (RuntimeException e) {
            held = before;
            throw e;
        }
    }

    /** Null as long as nothing is published. An answer that is not held yet is fetched, which blocks. */
    Map<String, Object> of(String path, Map<String, String> parameters, QuestionReader question) {
        Held now = held;
        if (now.shown() == null) {
            return null;
        }
        return now.trees()
                .computeIfAbsent(
                        path,
                        key -> tree(answers.body(path, parameters, now.shown().release(), question)));
    }

    /** The same in another format: a tree where that is JSON, text otherwise; null for what is no text. */
    Object in(Format format, String path, Map<String, String> parameters, QuestionReader question) {
        Held now = held;
        if (now.shown() == null || !format.isText()) {
            return null;
        }
        Map<String, String> asked = new LinkedHashMap<>(parameters);
        asked.put("format", format.name());
        asked.put("bom", "false");
        return now.others().computeIfAbsent(path + " " + format.name(), key -> {
            byte[] body = answers.body(path, asked, now.shown().release(), question);
            return Schemas.isJson(format) ? tree(body) : new String(body, StandardCharsets.UTF_8);
        });
    }

    private Map<String, Object> tree(byte[] body) {
        try {
            JsonNode tree = json.readTree(body);
            shorten(tree);
            return json.convertValue(tree, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A dataset with series of every day of a century would fill the document with its periods. */
    private static void shorten(JsonNode tree) {
        if (tree instanceof ArrayNode list) {
            while (list.size() > LONGEST_LIST) {
                list.remove(list.size() - 1);
            }
        }
        tree.forEach(Examples::shorten);
    }

    /** The id of the first row of an example, or null. */
    static String firstId(Map<String, Object> example) {
        boolean hasRow = example != null && example.get("data") instanceof List<?> rows && !rows.isEmpty();
        return hasRow ? (String) ((Map<?, ?>) ((List<?>) example.get("data")).get(0)).get("id") : null;
    }
}
