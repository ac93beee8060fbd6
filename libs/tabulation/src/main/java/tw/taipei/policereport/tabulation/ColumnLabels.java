package tw.taipei.policereport.tabulation;

import tw.taipei.policereport.statistics.Label;

/** What the columns mean that tables of every subject have, and those of a dimension. */
public final class ColumnLabels {

    private static final String IN_CHINESE = "_label_zh";
    private static final String IN_ENGLISH = "_label_en";

    private ColumnLabels() {}

    /** The name itself for a column that is not among them. */
    public static Label of(String name) {
        return KnownColumns.find(name).map(KnownColumns.Known::label).orElseGet(() -> new Label(name, name));
    }

    /** The code of the dimension that a column is about, if it is about one: a dimension has a column of codes and two of labels. */
    public static String dimension(String column) {
        return column.replaceFirst("_label_(zh|en)$", "");
    }

    /** @param dimension the meaning of the dimension that the column is about */
    public static Label of(String column, Label dimension) {
        if (column.endsWith(IN_CHINESE)) {
            return new Label(dimension.zhTw() + "名稱（中文）", dimension.en() + ": label in Chinese");
        }
        return column.endsWith(IN_ENGLISH)
                ? new Label(dimension.zhTw() + "名稱（英文）", dimension.en() + ": label in English")
                : dimension;
    }

    /** A text for a column that is not among them. */
    public static ColumnType type(String name) {
        return KnownColumns.find(name).map(KnownColumns.Known::type).orElse(ColumnType.STRING);
    }
}
