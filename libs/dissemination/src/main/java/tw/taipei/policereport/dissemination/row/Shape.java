package tw.taipei.policereport.dissemination.row;

import java.util.List;
import tw.taipei.policereport.dissemination.request.View;

/** What the rows of one kind hold. */
public interface Shape<T> {

    /** The members of a row that is a tree. */
    List<Field<T>> fields();

    /** The columns of a row that is flat; both languages have columns of their own. */
    List<Field<T>> columns();

    /** The members that a reader wants to see. */
    default List<Field<T>> fields(View view) {
        return fields().stream()
                .filter(field -> field.include() == null || view.includes(field.include()))
                .filter(field -> view.fields().isEmpty() || view.fields().contains(field.name()))
                .toList();
    }

    /** The columns that a reader wants to see. */
    default List<Field<T>> columns(View view) {
        return columns().stream()
                .filter(column -> switch (column.role()) {
                    case PLAIN -> true;
                    case CODE -> !view.labels().equals("name");
                    case LABEL -> !view.labels().equals("id");
                })
                .filter(column -> view.fields().isEmpty() || view.fields().contains(column.name()))
                .toList();
    }
}
