package tw.taipei.policereport.gateway.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Makes bytes of what a resource answers, with labels in the reader's language. */
@Singleton
class AnswerWriter {

    private final ObjectMapper json;

    AnswerWriter(ObjectMapper json) {
        this.json = json;
    }

    Answer write(Object body, Instant modified, Language language, String self, String next) {
        JsonNode tree = json.valueToTree(body);
        try {
            byte[] bytes = json.writeValueAsBytes(Labels.in(language, tree));
            return Answer.of(bytes, modified, language, self, next);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always written", e);
        }
    }
}
