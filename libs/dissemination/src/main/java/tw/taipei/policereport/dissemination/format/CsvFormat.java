package tw.taipei.policereport.dissemination.format;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.dissemination.request.View;
import tw.taipei.policereport.dissemination.row.Field;
import tw.taipei.policereport.dissemination.row.Shape;
import tw.taipei.policereport.tabulation.CsvFile;

/** A table as text, with the names of its columns in the first record. */
@Singleton
final class CsvFormat implements Format {

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public List<String> fieldNames(Shape<?> shape) {
        return shape.columns().stream().map(Field::name).toList();
    }

    /** Who opens a link has Excel, which needs the mark; who negotiates a type has not. */
    @Override
    public View settled(View view, boolean askedByQuery) {
        return view.labelled("both").marked(askedByQuery);
    }

    @Override
    public Map<String, Object> describe(View view) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("labels", view.labels());
        parameters.put("bom", view.byteOrderMark());
        return parameters;
    }

    @Override
    public <T> void write(Listing<T> listing, OutputStream out) throws IOException {
        CsvFile.write(Tables.of(listing), Boolean.TRUE.equals(listing.view().byteOrderMark()), out);
    }
}
