package tw.taipei.policereport.dissemination.format.sdmx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.taipei.policereport.dissemination.request.View;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.tabulation.Column;

/** The columns of SDMX-CSV: with {@code labels=name} names have columns of their own, with {@code both} they follow. */
final class CsvColumns<R> {

    private static final String BETWEEN = ";";

    private final Flow<R> flow;
    private final View view;
    private final List<Column<R>> columns = new ArrayList<>();

    CsvColumns(Flow<R> flow, View view) {
        this.flow = flow;
        this.view = view;
    }

    List<Column<R>> all() {
        addStructure();
        for (Component<R> component : flow.components()) {
            if (component.isCoded()) {
                addCoded(component);
            } else {
                add(component);
            }
        }
        return columns;
    }

    private void addStructure() {
        String reference = Names.reference(flow.id());
        String title = text(flow.title());
        plain("STRUCTURE[" + BETWEEN + "]", row -> "dataflow");
        plain("STRUCTURE_ID", row -> isBoth() ? reference + ": " + title : reference);
        if (isName()) {
            plain("STRUCTURE_NAME", row -> title);
        }
        plain("ACTION", row -> "I");
    }

    private void addCoded(Component<R> component) {
        Function<R, Code> member = row -> {
            Object code = component.value().apply(row);
            return code == null ? null : component.codes().code((String) code);
        };
        if (isBoth()) {
            plain(heading(component), row -> {
                Code code = member.apply(row);
                return code == null ? null : code.code() + ": " + text(code.label());
            });
            return;
        }
        plain(component.id(), component.value()::apply);
        if (isName()) {
            plain(text(component.label()), row -> {
                Code code = member.apply(row);
                return code == null ? null : text(code.label());
            });
        }
    }

    /** A component whose values have no names. */
    private void add(Component<R> component) {
        plain(heading(component), row -> cell(component.value().apply(row)));
        if (isName()) {
            plain(text(component.label()), row -> null);
        }
    }

    private void plain(String name, Function<R, Object> value) {
        columns.add(new Column<>(name, new Label(name, name), value));
    }

    private String heading(Component<R> component) {
        String id = component.form() == Component.Form.TEXTS ? component.id() + "[]" : component.id();
        return isBoth() ? id + ": " + text(component.label()) : id;
    }

    private static Object cell(Object value) {
        if (value instanceof ReferencePeriod period) {
            return TimePeriod.text(period);
        }
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
