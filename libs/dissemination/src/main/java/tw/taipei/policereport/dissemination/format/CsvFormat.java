package tw.taipei.policereport.dissemination.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import tw.taipei.policereport.dissemination.request.View;
import tw.taipei.policereport.dissemination.row.Field;
import tw.taipei.policereport.dissemination.row.Shape;

/** A table as RFC 4180 has it, in UTF-8 with LF. */
@Singleton
public final class CsvFormat implements Format {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    /** A spreadsheet would compute such a cell; an apostrophe makes it text. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r]");

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=utf-8";
    }

    @Override
    public boolean isFile() {
        return true;
    }

    @Override
    public List<String> fieldNames(Shape<?> shape) {
        return shape.columns().stream().map(Field::name).toList();
    }

    /** Excel takes a file without a mark for Big5; who opens a link has Excel, who negotiates a type has not. */
    @Override
    public boolean startsWithMark(View view, boolean askedByQuery) {
        return view.byteOrderMark() == null ? askedByQuery : view.byteOrderMark();
    }

    @Override
    public <T> void write(Listing<T> listing, OutputStream out) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (Boolean.TRUE.equals(listing.view().byteOrderMark())) {
            text.write(BYTE_ORDER_MARK);
        }
        List<Field<T>> columns = listing.shape().columns(listing.view());
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        csv.writeRecord(columns.stream().map(Field::name).toList());
        listing.rows()
                .each(row -> csv.writeRecord(columns.stream()
                        .map(column -> cell(column.value().apply(row, listing.view())))
                        .toList()));
        csv.flush();
    }

    private static String cell(Object value) {
        if (value == null || value == Field.ABSENT) {
            return null;
        }
        if (value instanceof Number) {
            return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        }
        String text = value.toString();
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
