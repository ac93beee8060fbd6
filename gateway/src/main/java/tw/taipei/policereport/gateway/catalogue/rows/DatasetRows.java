package tw.taipei.policereport.gateway.catalogue.rows;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import tw.taipei.policereport.gateway.catalogue.content.DatasetFiles;
import tw.taipei.policereport.gateway.catalogue.content.DatasetNames;
import tw.taipei.policereport.gateway.catalogue.content.Incomplete;
import tw.taipei.policereport.gateway.catalogue.rows.StretchParameters.Stretch;
import tw.taipei.policereport.gateway.http.Reading;
import tw.taipei.policereport.gateway.release.Pin;

/** Takes rows out of the CSV of a dataset. */
@Singleton
class DatasetRows {

    private final DatasetNames names;
    private final DatasetFiles files;

    DatasetRows(DatasetNames names, DatasetFiles files) {
        this.names = names;
        this.files = files;
    }

    /** @throws tw.taipei.policereport.gateway.problem.ProblemException when there is no such dataset, or its service is away */
    Reading of(Pin pin, String identifier, Stretch stretch) {
        DatasetNames.Name name = names.find(pin, identifier);
        CompletableFuture<Envelope> rows =
                files.read(name.service(), name.dataset(), pin.release(), file -> CsvStretch.of(file.path(), stretch));
        Incomplete.await(List.of(rows));
        return Reading.whole(rows.join());
    }
}
