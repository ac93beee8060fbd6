package tw.taipei.policereport.dissemination.row;

import java.util.List;
import tw.taipei.policereport.dissemination.request.View;

/** What the rows of one kind hold. */
public interface Shape<T> {

    /** The members of a row that is a tree. */
    List<Field<T>> fields();

    /** The columns of a row that is flat; both languages have columns of their own. */
    List<Field<T>> columns();

    /** The members that a reader wants to see; the first one names the row and always comes along. */
    default List<Field<T>> fields(View view) {
        return fields().stream()
                .filter(field -> field.include() == null || view.includes(field.include()))
                .filter(field -> wants(view, field, fields().get(0)))
                .toList();
    }

    private static boolean wants(View view, Field<?> field, Field<?> first) {
        return view.fields().isEmpty()
                || view.fields().contains(field.name())
                || field.name().equals(first.name());
    }

    /** The columns that a reader wants to see; the first one names the row and always comes along. */
    default List<Field<T>> columns(View view) {
        return columns().stream()
                .filter(column -> switch (column.role()) {
                    case PLAIN -> true;
                    case CODE -> !view.labels().equals("name");
                    case LABEL -> !view.labels().equals("id");
                })
                .filter(column -> wants(view, column, columns().get(0)))
                .toList();
    }
}
