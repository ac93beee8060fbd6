package tw.taipei.policereport.gateway.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Labels in JSON: {@code {"zh-TW":…,"en":…}} wherever it stands, or one of the two. */
final class Labels {

    private Labels() {}

    /** The same tree with every label in one language; it is changed in place. */
    static JsonNode in(Language language, JsonNode tree) {
        return language == Language.ALL ? tree : chosen(tree, language.toString());
    }

    private static JsonNode chosen(JsonNode node, String language) {
        if (node instanceof ObjectNode object) {
            if (isLabel(object)) {
                return object.get(language);
            }
            List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(object.properties());
            for (Map.Entry<String, JsonNode> field : fields) {
                if (field.getValue().isContainerNode()) {
                    object.set(field.getKey(), chosen(field.getValue(), language));
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, chosen(array.get(i), language));
            }
        }
        return node;
    }

    private static boolean isLabel(ObjectNode object) {
        return object.size() == 2 && object.has(Language.ZH_TW.toString()) && object.has(Language.EN.toString());
    }
}
