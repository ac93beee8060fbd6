package tw.taipei.policereport.dissemination.format.sdmx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.dissemination.format.sdmx.Component.Form;
import tw.taipei.policereport.dissemination.request.Language;
import tw.taipei.policereport.dissemination.row.Tree;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.ReferencePeriod;

/** What an SDMX-JSON data message says of its components, with the values that occur on its dimensions. */
record DataStructure(Flow<?> flow, Places places, Language language) {

    List<Map<String, Object>> links() {
        return List.of(
                Tree.of("rel", "dataflow", "urn", Names.dataflow(flow)),
                Tree.of("rel", "structure", "urn", Names.structure(flow)));
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = Tree.of("links", links());
        tree.put("name", Names.name(flow.title(), language));
        tree.put("names", Names.names(flow.title()));
        tree.put("dimensions", Tree.of("observation", dimensions()));
        tree.put(
                "measures",
                Tree.of(
                        "observation",
                        flow.measures().stream().map(this::measure).toList()));
        tree.put(
                "attributes",
                Tree.of(
                        "observation",
                        flow.attributes().stream().map(this::attribute).toList()));
        tree.put("dataSets", List.of(0));
        return tree;
    }

    private List<Map<String, Object>> dimensions() {
        List<Map<String, Object>> dimensions = new ArrayList<>();
        for (Component<?> dimension : flow.dimensions()) {
            Map<String, Object> tree = named(dimension);
            tree.put("keyPosition", dimensions.size());
            if (dimension.equals(flow.time())) {
                tree.put("roles", List.of(dimension.id()));
            }
            if (!dimension.isCoded()) {
                tree.put("format", format(dimension));
            }
            tree.put(
                    "values",
                    places.all().get(dimensions.size()).stream()
                            .map(value -> value(dimension, value))
                            .toList());
            dimensions.add(tree);
        }
        return dimensions;
    }

    private Map<String, Object> value(Component<?> dimension, Object value) {
        return dimension.isCoded() ? value(dimension.codes().code((String) value)) : value((ReferencePeriod) value);
    }

    private Map<String, Object> value(Code code) {
        return Names.named(code.code(), code.label(), language);
    }

    private Map<String, Object> value(ReferencePeriod period) {
        return Tree.of(
                "value", TimePeriod.text(period),
                "name", Names.name(period.label(), language),
                "names", Names.names(period.label()),
                "start", TimePeriod.firstSecond(period),
                "end", TimePeriod.lastSecond(period));
    }

    private Map<String, Object> measure(Component<?> measure) {
        Map<String, Object> tree = named(measure);
        tree.put("format", format(measure));
        return tree;
    }

    private Map<String, Object> attribute(Attribute<?> attribute) {
        Component<?> component = attribute.component();
        Map<String, Object> tree = named(component);
        tree.put("relationship", Definition.relationship(attribute));
        if (component.isCoded()) {
            tree.put(
                    "values",
                    component.codes().codes().stream().map(this::value).toList());
        } else {
            tree.put("format", format(component));
        }
        return tree;
    }

    private Map<String, Object> named(Component<?> component) {
        return Names.named(component.id(), component.label(), language);
    }

    private static Map<String, Object> format(Component<?> component) {
        Map<String, Object> format = Tree.of("dataType", component.form().dataType());
        if (component.form() == Form.TEXTS) {
            format.put("minOccurs", 0);
            format.put("maxOccurs", "unbounded");
        }
        return format;
    }
}
