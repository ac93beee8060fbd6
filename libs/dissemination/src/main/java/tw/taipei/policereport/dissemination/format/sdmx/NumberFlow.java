package tw.taipei.policereport.dissemination.format.sdmx;

import java.util.ArrayList;
import java.util.List;
import tw.taipei.policereport.dissemination.storage.StoredObservation;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Observation;

/** The numbers of a dataset: one value for each series and period. */
final class NumberFlow {

    private NumberFlow() {}

    static Flow<StoredObservation> of(Dataset dataset) {
        SeriesComponents<StoredObservation> series =
                new SeriesComponents<>(dataset, number -> number.observation().series(), StoredObservation::area);
        List<Component<StoredObservation>> dimensions = new ArrayList<>(series.dimensions());
        dimensions.add(PrintedNumber.period(Observation::period).in(StoredObservation::observation));
        List<Attribute<Observation>> printed = new ArrayList<>(PrintedNumber.STATUSES);
        printed.add(PrintedNumber.NOTES);
        printed.addAll(PrintedNumber.PRINTING);
        List<Attribute<StoredObservation>> attributes = new ArrayList<>(series.attributes());
        printed.forEach(one -> attributes.add(one.in(StoredObservation::observation)));
        return new Flow<>(
                dataset.code(),
                dataset.title(),
                dataset.description(),
                dimensions,
                List.of(PrintedNumber.VALUE.in(StoredObservation::observation)),
                attributes);
    }
}
