package tw.taipei.policereport.dissemination.contract;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads answers as a client would, with decimal numbers kept as they are written. */
final class Json {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Json() {}

    static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }

    static Response response(String path) {
        return given().urlEncodingEnabled(false).get(path);
    }

    /** The body of an answer that must be there. */
    static JsonNode get(String path) {
        Response response = response(path);
        if (response.statusCode() != 200) {
            throw new AssertionError("GET " + path + " gave " + response.statusCode() + ": " + response.asString());
        }
        return parse(response.asString());
    }

    /** The rows of a list that fits on one page. */
    static List<JsonNode> rows(String path) {
        JsonNode body = get(path);
        if (body.at("/links/next").isTextual()) {
            throw new AssertionError("GET " + path + " has more pages");
        }
        return elements(body.path("data"));
    }

    static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }

    static List<String> texts(JsonNode array) {
        return elements(array).stream().map(JsonNode::asText).toList();
    }

    static List<String> texts(List<JsonNode> rows, String name) {
        return rows.stream().map(row -> row.path(name).asText()).toList();
    }

    static Stream<String> names(JsonNode object) {
        Iterable<String> names = object::fieldNames;
        return StreamSupport.stream(names.spliterator(), false);
    }

    /** A link of an answer, which starts at the root of the server, as a path of this client, which starts behind it. */
    static String local(String link) {
        String root = "/" + RestAssured.basePath.replace("/", "");
        if (!link.startsWith(root + "/")) {
            throw new AssertionError("'" + link + "' is not a path below " + root);
        }
        return link.substring(root.length());
    }
}
