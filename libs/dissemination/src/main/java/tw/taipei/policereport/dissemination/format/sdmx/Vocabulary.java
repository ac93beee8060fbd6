package tw.taipei.policereport.dissemination.format.sdmx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.dissemination.Area;
import tw.taipei.policereport.dissemination.request.Language;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.Label;

/** The concepts and code lists that definitions refer to. */
final class Vocabulary {

    private static final Label UNITS = new Label("單位", "Units");

    private Vocabulary() {}

    static Map<String, Object> concepts(Definition definition) {
        Dataset dataset = definition.dataset();
        Language language = definition.language();
        List<Map<String, Object>> concepts = new ArrayList<>();
        for (Dimension dimension : Components.dimensions(dataset)) {
            concepts.add(Names.named(Components.id(dimension.code()), dimension.label(), language));
        }
        concepts.add(Names.named(Components.TIME_PERIOD, Components.TIME_PERIOD_LABEL, language));
        concepts.add(Names.named(Components.OBS_VALUE, Components.OBS_VALUE_LABEL, language));
        for (Attribute attribute : Components.ATTRIBUTES) {
            concepts.add(Names.named(attribute.id(), attribute.label(), language));
        }
        Map<String, Object> scheme = maintained(Names.concepts(dataset), dataset.title(), language);
        scheme.put("concepts", concepts);
        return scheme;
    }

    /** Each list once, also where several definitions have it. */
    static List<Map<String, Object>> codelists(List<Definition> definitions) {
        Map<String, Map<String, Object>> lists = new LinkedHashMap<>();
        for (Definition definition : definitions) {
            Dataset dataset = definition.dataset();
            for (Dimension dimension : Components.dimensions(dataset)) {
                String id = definition.codelist(dimension);
                Label title = dimension.equals(Area.DIMENSION)
                        ? dimension.label()
                        : dataset.title().with(dimension.label());
                lists.put(id, codelist(id, title, dimension.codes(), definition.language()));
            }
            lists.put(
                    definition.units(),
                    codelist(
                            definition.units(),
                            dataset.title().with(UNITS),
                            Components.units(dataset),
                            definition.language()));
        }
        return List.copyOf(lists.values());
    }

    private static Map<String, Object> codelist(String id, Label title, List<Code> codes, Language language) {
        Map<String, Object> list = maintained(id, title, language);
        list.put(
                "codes",
                codes.stream()
                        .map(code -> Names.named(code.code(), code.label(), language))
                        .toList());
        return list;
    }

    private static Map<String, Object> maintained(String id, Label label, Language language) {
        Map<String, Object> tree = Names.named(id, label, language);
        tree.put("agencyID", Names.AGENCY);
        tree.put("version", Names.VERSION);
        return tree;
    }
}
