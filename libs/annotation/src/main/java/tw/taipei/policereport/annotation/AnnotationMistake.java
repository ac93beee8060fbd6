package tw.taipei.policereport.annotation;

import java.util.Objects;
import tw.taipei.policereport.statistics.Label;

/**
 * One thing that is wrong in a file of annotations.
 *
 * @param line 1-based line of the file
 * @param column name of the column, or null when the whole row is meant
 * @param expected what should stand there
 * @param found what stands there, shortened
 */
public record AnnotationMistake(Reason reason, int line, String column, String expected, String found) {

    private static final int LONGEST = 80;

    /** What is wrong. */
    public enum Reason {
        COLUMN_MISSING("缺少欄位", "a column is missing"),
        COLUMN_UNKNOWN("不認識的欄位", "the column is unknown"),
        COLUMN_REPEATED("欄位重複", "the column stands there twice"),
        FIELD_COUNT("欄位數與標題列不同", "the row has not as many fields as the heading"),
        QUOTES("引號沒有成對", "the quotes do not match"),
        NOT_A_TITLE("不是標題", "this is no title"),
        NOT_ENGLISH("不是英文", "this is not English"),
        NOT_BILINGUAL("不是中英對照的名稱", "this is not a name in both languages"),
        TITLE_REPEATED("標題重複", "the title is annotated twice"),
        TRANSLATIONS_DIFFER("同一名稱有不同的譯名", "the same name is translated in another way elsewhere");

        private final Label label;

        Reason(String zhTw, String en) {
            this.label = new Label(zhTw, en);
        }
    }

    public AnnotationMistake {
        Objects.requireNonNull(reason, "reason is null");
        Objects.requireNonNull(expected, "expected is null");
        Objects.requireNonNull(found, "found is null");
        found = found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found;
    }

    /** One sentence that says what is wrong and where. */
    public Label message() {
        String at = column == null ? "" : ", " + column;
        String place = column == null ? "" : "，" + column;
        return new Label(
                "註記檔第 " + line + " 行" + place + "：" + reason.label.zhTw() + "。",
                "Line " + line + at + " of the annotations: " + reason.label.en() + ".");
    }
}
