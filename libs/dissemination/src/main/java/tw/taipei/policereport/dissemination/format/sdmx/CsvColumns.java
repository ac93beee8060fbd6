package tw.taipei.policereport.dissemination.format.sdmx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.taipei.policereport.dissemination.request.View;
import tw.taipei.policereport.dissemination.storage.StoredObservation;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.tabulation.Column;

/** The columns of SDMX-CSV: with {@code labels=name} names have columns of their own, with {@code both} they follow. */
final class CsvColumns {

    private static final String BETWEEN = ";";

    private final Dataset dataset;
    private final View view;
    private final List<Column<StoredObservation>> columns = new ArrayList<>();

    CsvColumns(Dataset dataset, View view) {
        this.dataset = dataset;
        this.view = view;
    }

    List<Column<StoredObservation>> all() {
        addStructure();
        List<Dimension> dimensions = Components.dimensions(dataset);
        for (int i = 0; i < dimensions.size(); i++) {
            add(dimensions.get(i), i);
        }
        add(
                Components.TIME_PERIOD,
                Components.TIME_PERIOD_LABEL,
                number -> TimePeriod.text(number.observation().period()));
        add(Components.OBS_VALUE, Components.OBS_VALUE_LABEL, number -> number.observation()
                .value());
        for (Attribute attribute : Components.ATTRIBUTES) {
            if (attribute.kind() == Attribute.Kind.UNIT) {
                Dimension units = new Dimension(attribute.id(), attribute.label(), Components.units(dataset));
                coded(attribute.id(), units, number ->
                        (String) attribute.value().of(dataset, number));
            } else {
                add(
                        id(attribute),
                        attribute.label(),
                        number -> cell(attribute.value().of(dataset, number)));
            }
        }
        return columns;
    }

    private void addStructure() {
        String reference = Names.reference(Names.id(dataset));
        String title = text(dataset.title());
        plain("STRUCTURE[" + BETWEEN + "]", number -> "dataflow");
        plain("STRUCTURE_ID", number -> isBoth() ? reference + ": " + title : reference);
        if (isName()) {
            plain("STRUCTURE_NAME", number -> title);
        }
        plain("ACTION", number -> "I");
    }

    private void add(Dimension dimension, int index) {
        coded(Components.id(dimension.code()), dimension, number -> Components.codes(dataset, number)
                .get(index));
    }

    private void coded(String id, Dimension dimension, Function<StoredObservation, String> code) {
        Function<StoredObservation, Code> member = number -> dimension.code(code.apply(number));
        if (isBoth()) {
            plain(
                    id + ": " + text(dimension.label()),
                    number -> member.apply(number).code() + ": "
                            + text(member.apply(number).label()));
            return;
        }
        plain(id, code::apply);
        if (isName()) {
            plain(text(dimension.label()), number -> text(member.apply(number).label()));
        }
    }

    /** A component whose values have no names. */
    private void add(String id, Label label, Function<StoredObservation, Object> value) {
        plain(isBoth() ? id + ": " + text(label) : id, value);
        if (isName()) {
            plain(text(label), number -> null);
        }
    }

    private void plain(String name, Function<StoredObservation, Object> value) {
        columns.add(new Column<>(name, new Label(name, name), value));
    }

    private static String id(Attribute attribute) {
        return attribute.kind() == Attribute.Kind.TEXTS ? attribute.id() + "[]" : attribute.id();
    }

    private static Object cell(Object value) {
        return value instanceof List<?> several
                ? several.stream().map(Object::toString).collect(Collectors.joining(BETWEEN))
                : value;
    }

    private String text(Label label) {
        return Names.name(label, view.language());
    }

    private boolean isBoth() {
        return view.labels().equals("both");
    }

    private boolean isName() {
        return view.labels().equals("name");
    }
}
