package tw.taipei.policereport.dissemination.format.sdmx;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import tw.taipei.policereport.dissemination.format.Format;
import tw.taipei.policereport.dissemination.format.Listing;
import tw.taipei.policereport.dissemination.request.View;
import tw.taipei.policereport.dissemination.row.Subject;
import tw.taipei.policereport.tabulation.CsvFile;
import tw.taipei.policereport.tabulation.Table;

/** An SDMX-CSV 2.0 data message: one record for each row, identified by codes unless names are asked for. */
@Singleton
final class CsvDataFormat implements Format {

    @Override
    public String name() {
        return "sdmx-csv";
    }

    @Override
    public String mediaType() {
        return "application/vnd.sdmx.data+csv; version=2.0.0";
    }

    @Override
    public String extension() {
        return "sdmx.csv";
    }

    @Override
    public boolean fits(Subject subject) {
        return Flows.fit(subject);
    }

    @Override
    public View settled(View view, boolean askedByQuery) {
        return view.labelled("id");
    }

    @Override
    public Map<String, Object> describe(View view) {
        return Map.of("labels", view.labels());
    }

    @Override
    public <T> void write(Listing<T> listing, OutputStream out) throws IOException {
        Table<T> table = new Table<>(
                listing.title(),
                new CsvColumns<>(Flows.of(listing.shape()), listing.view()).all(),
                listing.rows()::each);
        CsvFile.write(table, false, out);
    }
}
