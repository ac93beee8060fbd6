package tw.taipei.policereport.dissemination.format.sdmx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.dissemination.Area;
import tw.taipei.policereport.dissemination.request.Language;
import tw.taipei.policereport.dissemination.row.Tree;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;

/** The data structure definition of a dataset. */
record Definition(Dataset dataset, Language language) {

    private static final String MEASURE = "MEASURE";

    /** What the value of an attribute depends on. */
    static Map<String, Object> relationship(Attribute attribute) {
        return attribute.kind().isOfMeasure()
                ? Tree.of("dimensions", List.of(MEASURE))
                : Tree.of("observation", Map.of());
    }

    /** The form of values that have no code list. */
    static Map<String, Object> format(Attribute attribute) {
        Map<String, Object> format = Tree.of("dataType", attribute.kind().isNumber() ? "Integer" : "String");
        if (attribute.kind() == Attribute.Kind.TEXTS) {
            format.put("minOccurs", 0);
            format.put("maxOccurs", "unbounded");
        }
        return format;
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = maintained(Names.id(dataset));
        tree.put(
                "dataStructureComponents",
                Tree.of(
                        "dimensionList", dimensions(),
                        "measureList", Tree.of("id", "MeasureDescriptor", "measures", List.of(value())),
                        "attributeList", attributes()));
        return tree;
    }

    /** The flow of the dataset's numbers, whichever period they are of. */
    Map<String, Object> dataflow() {
        Map<String, Object> tree = maintained(Names.id(dataset));
        tree.put("structure", Names.structure(dataset));
        return tree;
    }

    private Map<String, Object> maintained(String id) {
        Map<String, Object> tree = Names.named(id, dataset.title(), language);
        tree.put("description", Names.name(dataset.description(), language));
        tree.put("descriptions", Names.names(dataset.description()));
        tree.put("agencyID", Names.AGENCY);
        tree.put("version", Names.VERSION);
        return tree;
    }

    private Map<String, Object> dimensions() {
        List<Map<String, Object>> dimensions = new ArrayList<>();
        for (Dimension dimension : Components.dimensions(dataset)) {
            Map<String, Object> tree = component(Components.id(dimension.code()));
            tree.put("position", dimensions.size());
            tree.put("localRepresentation", Tree.of("enumeration", Names.codelist(codelist(dimension))));
            dimensions.add(tree);
        }
        Map<String, Object> time = component(Components.TIME_PERIOD);
        time.put("localRepresentation", Tree.of("format", Tree.of("dataType", "ObservationalTimePeriod")));
        return Tree.of("id", "DimensionDescriptor", "dimensions", dimensions, "timeDimension", time);
    }

    /** The area has one code list for all datasets, other dimensions have one for each. */
    String codelist(Dimension dimension) {
        return dimension.equals(Area.DIMENSION)
                ? "CL_AREA"
                : "CL_" + Names.id(dataset) + "_" + Components.id(dimension.code());
    }

    String units() {
        return "CL_" + Names.id(dataset) + "_UNIT";
    }

    private Map<String, Object> value() {
        Map<String, Object> tree = component(Components.OBS_VALUE);
        tree.put("usage", "optional");
        tree.put("localRepresentation", Tree.of("format", Tree.of("dataType", "Decimal")));
        return tree;
    }

    private Map<String, Object> attributes() {
        List<Map<String, Object>> attributes = new ArrayList<>();
        for (Attribute attribute : Components.ATTRIBUTES) {
            Map<String, Object> tree = component(attribute.id());
            tree.put("usage", attribute.kind() == Attribute.Kind.TEXTS ? "optional" : "mandatory");
            tree.put("attributeRelationship", relationship(attribute));
            tree.put("localRepresentation", representation(attribute));
            attributes.add(tree);
        }
        return Tree.of("id", "AttributeDescriptor", "attributes", attributes);
    }

    private Map<String, Object> representation(Attribute attribute) {
        if (attribute.kind() == Attribute.Kind.UNIT) {
            return Tree.of("enumeration", Names.codelist(units()));
        }
        Map<String, Object> form =
                Tree.of("format", Tree.of("dataType", format(attribute).get("dataType")));
        if (attribute.kind() == Attribute.Kind.TEXTS) {
            form.put("minOccurs", 0);
            form.put("maxOccurs", "unbounded");
        }
        return form;
    }

    private Map<String, Object> component(String id) {
        return Tree.of("id", id, "conceptIdentity", Names.concept(dataset, id));
    }
}
