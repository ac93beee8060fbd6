package tw.taipei.policereport.dissemination.format.sdmx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.dissemination.format.CodeList;
import tw.taipei.policereport.dissemination.request.Language;

/** The concepts and code lists that definitions refer to. */
final class Vocabulary {

    private Vocabulary() {}

    static Map<String, Object> concepts(Definition definition) {
        Flow<?> flow = definition.flow();
        Language language = definition.language();
        Map<String, Object> scheme = Names.maintained(Names.concepts(flow), flow.title(), language);
        scheme.put(
                "concepts",
                flow.components().stream()
                        .map(component -> Names.named(component.id(), component.label(), language))
                        .toList());
        return scheme;
    }

    /** Each list once, also where several definitions have it. */
    static List<Map<String, Object>> codelists(List<Definition> definitions) {
        Map<String, Map<String, Object>> lists = new LinkedHashMap<>();
        for (Definition definition : definitions) {
            for (Component<?> component : definition.flow().components()) {
                if (component.isCoded()) {
                    lists.computeIfAbsent(
                            component.codes().id(), id -> codelist(component.codes(), definition.language()));
                }
            }
        }
        return List.copyOf(lists.values());
    }

    private static Map<String, Object> codelist(CodeList codes, Language language) {
        Map<String, Object> list = Names.maintained(codes.id(), codes.label(), language);
        list.put(
                "codes",
                codes.codes().stream()
                        .map(code -> Names.named(code.code(), code.label(), language))
                        .toList());
        return list;
    }
}
