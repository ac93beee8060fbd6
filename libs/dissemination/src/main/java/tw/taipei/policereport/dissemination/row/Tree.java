package tw.taipei.policereport.dissemination.row;

import java.util.LinkedHashMap;
import java.util.Map;
import tw.taipei.policereport.dissemination.request.View;
import tw.taipei.policereport.statistics.Change;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Note;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.statistics.Source;

/** The nested members that rows of several kinds have. */
public final class Tree {

    private Tree() {}

    /** Members in this order: a name, its value, the next name. */
    public static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            tree.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return tree;
    }

    /** Without what is opt-in. */
    public static Map<String, Object> source(Source source) {
        return of(
                "report", source.report(),
                "page", source.page(),
                "line", source.line(),
                "section", source.section(),
                "quote", source.quote());
    }

    static Map<String, Object> source(Source source, View view) {
        Map<String, Object> tree = of("report", source.report(), "page", source.page(), "line", source.line());
        if (view.includes(View.PROVENANCE)) {
            tree.put("column", source.column());
            tree.put("endLine", source.endLine());
        }
        tree.put("section", source.section());
        tree.put("quote", source.quote());
        return tree;
    }

    static Map<String, Object> period(ReferencePeriod period, View view) {
        return of(
                "id", period.toString(),
                "frequency", period.frequency().code(),
                "start", period.start().toString(),
                "end", period.end().toString(),
                "roc", period.roc(),
                "label", view.text(period.label()));
    }

    static Map<String, Object> note(Note note, View view) {
        Map<String, Object> tree = of("code", note.code(), "text", view.text(note.text()));
        tree.put("effect", note.effect().toString());
        return tree;
    }

    /** @param change may be null */
    static Map<String, Object> change(Change change) {
        if (change == null) {
            return null;
        }
        return of(
                "absolute", change.absolute(),
                "unit", change.unit().code(),
                "percent", change.percent(),
                "percentReason", change.percentReason(),
                "direction", change.direction());
    }

    static Map<String, Object> comparability(Comparability comparability) {
        return of("level", comparability.level().toString(), "notes", comparability.notes());
    }
}
