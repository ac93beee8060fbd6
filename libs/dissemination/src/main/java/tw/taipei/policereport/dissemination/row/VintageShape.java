package tw.taipei.policereport.dissemination.row;

import java.util.ArrayList;
import java.util.List;
import tw.taipei.policereport.dissemination.storage.StoredObservation;

/** One number with everything that any report has printed for it, the latest report first. */
public final class VintageShape implements Shape<List<StoredObservation>> {

    private final ObservationShape latest;

    public VintageShape(ObservationShape latest) {
        this.latest = latest;
    }

    @Override
    public List<Field<List<StoredObservation>>> fields() {
        List<Field<List<StoredObservation>>> fields = new ArrayList<>(of(latest.fields()));
        fields.add(Field.of("history", (rows, view) -> rows.stream()
                .map(row -> Tree.of(
                        "report", row.observation().source().report(),
                        "revision", row.revision(),
                        "value", row.observation().value(),
                        "published", row.observation().published(),
                        "source", Tree.source(row.observation().source(), view)))
                .toList()));
        return fields;
    }

    @Override
    public List<Field<List<StoredObservation>>> columns() {
        return of(latest.columns());
    }

    private static List<Field<List<StoredObservation>>> of(List<Field<StoredObservation>> fields) {
        List<Field<List<StoredObservation>>> lifted = new ArrayList<>();
        for (Field<StoredObservation> field : fields) {
            lifted.add(new Field<>(field.name(), field.role(), field.include(), (rows, view) -> field.value()
                    .apply(rows.get(0), view)));
        }
        return lifted;
    }
}
