package tw.taipei.policereport.dissemination.format.sdmx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.dissemination.format.cube.Axes;
import tw.taipei.policereport.dissemination.format.cube.Axis;
import tw.taipei.policereport.dissemination.request.Language;
import tw.taipei.policereport.dissemination.row.Tree;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.ReferencePeriod;

/** What an SDMX-JSON data message says of its components, with the values that occur. */
record DataStructure(Dataset dataset, Axes axes, Language language) {

    /** The place of a unit among those of the dataset. */
    static int unit(Dataset dataset, String unit) {
        List<String> units = Components.units(dataset).stream().map(Code::code).toList();
        return units.indexOf(unit);
    }

    List<Map<String, Object>> links() {
        return List.of(
                Tree.of("rel", "dataflow", "urn", Names.dataflow(dataset)),
                Tree.of("rel", "structure", "urn", Names.structure(dataset)));
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = Tree.of("links", links());
        tree.put("name", Names.name(dataset.title(), language));
        tree.put("names", Names.names(dataset.title()));
        tree.put("dimensions", Tree.of("observation", dimensions()));
        tree.put("measures", Tree.of("observation", List.of(value())));
        tree.put(
                "attributes",
                Tree.of(
                        "observation",
                        Components.ATTRIBUTES.stream().map(this::attribute).toList()));
        tree.put("dataSets", List.of(0));
        return tree;
    }

    private List<Map<String, Object>> dimensions() {
        List<Map<String, Object>> dimensions = new ArrayList<>();
        for (Axis axis : axes.all().subList(0, axes.all().size() - 1)) {
            Map<String, Object> dimension = Names.named(Components.id(axis.id()), axis.label(), language);
            dimension.put("keyPosition", dimensions.size());
            dimension.put("values", values(axis.codes()));
            dimensions.add(dimension);
        }
        Map<String, Object> time = Names.named(Components.TIME_PERIOD, Components.TIME_PERIOD_LABEL, language);
        time.put("keyPosition", dimensions.size());
        time.put("roles", List.of(Components.TIME_PERIOD));
        time.put("format", Tree.of("dataType", "ObservationalTimePeriod"));
        time.put("values", axes.periods().stream().map(this::period).toList());
        dimensions.add(time);
        return dimensions;
    }

    private Map<String, Object> period(ReferencePeriod period) {
        return Tree.of(
                "value", TimePeriod.text(period),
                "name", Names.name(period.label(), language),
                "names", Names.names(period.label()),
                "start", TimePeriod.firstSecond(period),
                "end", TimePeriod.lastSecond(period));
    }

    private List<Map<String, Object>> values(List<Code> codes) {
        return codes.stream()
                .map(code -> Names.named(code.code(), code.label(), language))
                .toList();
    }

    private Map<String, Object> value() {
        Map<String, Object> value = Names.named(Components.OBS_VALUE, Components.OBS_VALUE_LABEL, language);
        value.put("format", Tree.of("dataType", "Decimal"));
        return value;
    }

    private Map<String, Object> attribute(Attribute attribute) {
        Map<String, Object> tree = Names.named(attribute.id(), attribute.label(), language);
        tree.put("relationship", Definition.relationship(attribute));
        if (attribute.kind() == Attribute.Kind.UNIT) {
            tree.put("values", values(Components.units(dataset)));
        } else {
            tree.put("format", Definition.format(attribute));
        }
        return tree;
    }
}
