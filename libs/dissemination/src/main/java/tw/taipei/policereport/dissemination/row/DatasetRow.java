package tw.taipei.policereport.dissemination.row;

import java.util.List;
import java.util.Objects;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Note;
import tw.taipei.policereport.statistics.ReferencePeriod;

/** A dataset with what a release holds of it. */
public record DatasetRow(Dataset dataset, List<ReferencePeriod> periods, List<Note> notes) {

    public DatasetRow {
        Objects.requireNonNull(dataset, "dataset is null");
        periods = List.copyOf(periods);
        notes = List.copyOf(notes);
    }
}
