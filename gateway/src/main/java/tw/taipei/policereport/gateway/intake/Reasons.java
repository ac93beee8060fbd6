package tw.taipei.policereport.gateway.intake;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.gateway.http.RequestLimits;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.statistics.Label;

/** Reads why somebody decides something. Every decision that readers may ask about has a reason in words. */
@Singleton
class Reasons {

    private static final int LONGEST = 2000;

    /** The body of a request, for the OpenAPI document. */
    @Schema(name = "ReasonForm")
    record Form(
            @Schema(required = true, minLength = 1, maxLength = LONGEST, examples = "原件即如此列印，已與承辦單位確認")
                    String reason) {}

    private final RequestLimits limits;
    private final ObjectMapper json;

    Reasons(RequestLimits limits, ObjectMapper json) {
        this.limits = limits;
        this.json = json;
    }

    /** @throws ProblemException when the body is no JSON or gives no reason */
    String read(InputStream body) {
        JsonNode given =
                tree(body == null ? InputStream.nullInputStream() : body).path("reason");
        String reason = given.isTextual() ? given.textValue().strip() : "";
        if (reason.length() > LONGEST || !isInWords(reason)) {
            throw new ProblemException(
                    ProblemKind.INVALID_VALUE,
                    new Label(
                            "請說明理由（reason，1 至 " + LONGEST + " 字）。",
                            "Please give a reason of 1 to " + LONGEST + " characters."),
                    List.of(ProblemEntry.malformed(
                            "body", "reason", given.isMissingNode() ? null : given.asText(), "why, in words")));
        }
        return reason;
    }

    /** Has a letter, and nothing that no database keeps or nobody sees. */
    private static boolean isInWords(String reason) {
        return reason.codePoints().anyMatch(Character::isLetter)
                && reason.codePoints()
                        .noneMatch(one -> Character.getType(one) == Character.SURROGATE
                                || Character.isISOControl(one) && !Character.isWhitespace(one));
    }

    private JsonNode tree(InputStream body) {
        try {
            return json.reader()
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(limits.read(body));
        } catch (IOException noJson) {
            throw new ProblemException(ProblemKind.MALFORMED_REQUEST, "請求內容不是 JSON。", "The body is no JSON.");
        }
    }
}
