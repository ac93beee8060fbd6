package tw.taipei.policereport.dissemination.format;

import java.util.List;
import tw.taipei.policereport.dissemination.row.Field;
import tw.taipei.policereport.dissemination.row.Shape;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.tabulation.Column;
import tw.taipei.policereport.tabulation.Table;

/** The rows of an answer under the columns that its reader wants. */
final class Tables {

    private static final Label DATA = new Label("資料", "Data");

    private Tables() {}

    static <T> Table<T> of(Listing<T> listing) {
        return new Table<>(DATA, columns(listing), consumer -> listing.rows().each(consumer));
    }

    static <T> List<Column<T>> columns(Listing<T> listing) {
        Shape<T> shape = listing.shape();
        return shape.columns(listing.view()).stream()
                .map(field -> new Column<T>(
                        field.name(), shape.label(field.name()), row -> cell(field, row, listing), field.key()))
                .toList();
    }

    private static <T> Object cell(Field<T> field, T row, Listing<T> listing) {
        Object value = field.value().apply(row, listing.view());
        return value == Field.ABSENT ? null : value;
    }
}
