package tw.taipei.policereport.dissemination.format.sdmx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.dissemination.format.sdmx.Component.Form;
import tw.taipei.policereport.dissemination.request.Language;
import tw.taipei.policereport.dissemination.row.Tree;

/** The data structure definition of a flow. */
record Definition(Flow<?> flow, Language language) {

    /** What the value of an attribute depends on. */
    static Map<String, Object> relationship(Attribute<?> attribute) {
        return attribute.ofMeasure()
                ? Tree.of("dimensions", List.of(SeriesComponents.MEASURE))
                : Tree.of("observation", Map.of());
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = maintained();
        tree.put(
                "dataStructureComponents",
                Tree.of(
                        "dimensionList", dimensions(),
                        "measureList", Tree.of("id", "MeasureDescriptor", "measures", measures()),
                        "attributeList", Tree.of("id", "AttributeDescriptor", "attributes", attributes())));
        return tree;
    }

    /** The flow itself, whichever period its rows are of. */
    Map<String, Object> dataflow() {
        Map<String, Object> tree = maintained();
        tree.put("structure", Names.structure(flow));
        return tree;
    }

    private Map<String, Object> maintained() {
        Map<String, Object> tree = Names.maintained(flow.id(), flow.title(), language);
        tree.put("description", Names.name(flow.description(), language));
        tree.put("descriptions", Names.names(flow.description()));
        return tree;
    }

    private Map<String, Object> dimensions() {
        List<Map<String, Object>> dimensions = new ArrayList<>();
        for (Component<?> dimension : flow.dimensionsButTime()) {
            Map<String, Object> tree = component(dimension);
            tree.put("position", dimensions.size());
            tree.put("localRepresentation", representation(dimension));
            dimensions.add(tree);
        }
        Map<String, Object> time = component(flow.time());
        time.put("localRepresentation", representation(flow.time()));
        return Tree.of("id", "DimensionDescriptor", "dimensions", dimensions, "timeDimension", time);
    }

    private List<Map<String, Object>> measures() {
        List<Map<String, Object>> measures = new ArrayList<>();
        for (Component<?> measure : flow.measures()) {
            Map<String, Object> tree = component(measure);
            tree.put("usage", "optional");
            tree.put("localRepresentation", representation(measure));
            measures.add(tree);
        }
        return measures;
    }

    private List<Map<String, Object>> attributes() {
        List<Map<String, Object>> attributes = new ArrayList<>();
        for (Attribute<?> attribute : flow.attributes()) {
            Map<String, Object> tree = component(attribute.component());
            tree.put("usage", attribute.optional() ? "optional" : "mandatory");
            tree.put("attributeRelationship", relationship(attribute));
            tree.put("localRepresentation", representation(attribute.component()));
            attributes.add(tree);
        }
        return attributes;
    }

    private static Map<String, Object> representation(Component<?> component) {
        if (component.isCoded()) {
            return Tree.of("enumeration", Names.codelist(component.codes().id()));
        }
        Map<String, Object> form =
                Tree.of("format", Tree.of("dataType", component.form().dataType()));
        if (component.form() == Form.TEXTS) {
            form.put("minOccurs", 0);
            form.put("maxOccurs", "unbounded");
        }
        return form;
    }

    private Map<String, Object> component(Component<?> component) {
        return Tree.of("id", component.id(), "conceptIdentity", Names.concept(flow, component.id()));
    }
}
