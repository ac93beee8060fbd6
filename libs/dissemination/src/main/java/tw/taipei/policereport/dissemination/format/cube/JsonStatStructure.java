package tw.taipei.policereport.dissemination.format.cube;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tw.taipei.policereport.dissemination.Area;
import tw.taipei.policereport.dissemination.format.CodeList;
import tw.taipei.policereport.dissemination.format.Listing;
import tw.taipei.policereport.dissemination.row.Tree;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;

/** What stands before the values of a JSON-stat dataset. */
record JsonStatStructure(Dataset dataset, Axes axes, Listing<?> listing) {

    private static final Label PUBLISHER = new Label("臺北市政府警察局", "Taipei City Police Department");
    private static final String LICENSE = "https://data.gov.tw/license";

    void write(JsonGenerator generator) throws IOException {
        generator.writeStringField("version", "2.0");
        generator.writeStringField("class", "dataset");
        generator.writeStringField("href", listing.links().get("self"));
        generator.writeStringField("label", text(listing.title()));
        generator.writeStringField("source", text(PUBLISHER));
        generator.writePOJOField("link", Map.of("license", List.of(Map.of("href", LICENSE))));
        generator.writePOJOField("id", axes.all().stream().map(CodeList::id).toList());
        generator.writePOJOField(
                "size", axes.all().stream().map(axis -> axis.codes().size()).toList());
        generator.writePOJOField(
                "role",
                Tree.of(
                        "time", among(List.of(Axes.PERIOD, ComparedAxes.BASE_PERIOD)),
                        "geo", among(List.of(Area.DIMENSION.code())),
                        "metric", among(List.of(Axes.MEASURE, ComparedAxes.FIGURE))));
        Map<String, Object> dimensions = new LinkedHashMap<>();
        axes.all().forEach(axis -> dimensions.put(axis.id(), dimension(axis)));
        generator.writePOJOField("dimension", dimensions);
    }

    private List<String> among(List<String> wanted) {
        return axes.all().stream().map(CodeList::id).filter(wanted::contains).toList();
    }

    private Map<String, Object> dimension(CodeList axis) {
        Map<String, Object> labels = new LinkedHashMap<>();
        axis.codes().forEach(code -> labels.put(code.code(), text(code.label())));
        Map<String, Object> category =
                Tree.of("index", axis.codes().stream().map(Code::code).toList(), "label", labels);
        Map<String, Object> dimension = Tree.of("label", text(axis.label()), "category", category);
        if (axis.id().equals(Axes.MEASURE)) {
            category.put("unit", units(axis));
        }
        return dimension;
    }

    private Map<String, Object> units(CodeList measures) {
        Map<String, Object> units = new LinkedHashMap<>();
        for (Code code : measures.codes()) {
            Measure measure = dataset.measure(code.code());
            units.put(
                    code.code(),
                    Tree.of(
                            "label", text(measure.unit().label()),
                            "code", measure.unit().code(),
                            "decimals", measure.decimals()));
        }
        return units;
    }

    /** The texts of all notes that numbers of the dataset may name, by code. */
    Map<String, Object> notes() {
        Map<String, Object> texts = new TreeMap<>();
        listing.shape().notes().forEach((code, note) -> texts.put(code, text(note.text())));
        return texts;
    }

    private String text(Label label) {
        return listing.view().language().line(label);
    }
}
