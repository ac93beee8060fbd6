package tw.taipei.policereport.dissemination.backfill;

import java.util.ArrayList;
import java.util.List;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Spelling;
import tw.taipei.policereport.transcription.BackfillMistake;
import tw.taipei.policereport.transcription.BackfillReading;
import tw.taipei.policereport.transcription.Excerpt;

/** What is wrong in a file: the first mistakes in full, the others counted. */
final class MistakeList {

    private final List<BackfillMistake> listed = new ArrayList<>();
    private long count;

    long count() {
        return count;
    }

    List<BackfillMistake> listed() {
        return listed;
    }

    /** A value that is not among those of its column. */
    void unknown(Row row, String column, String value, List<String> allowed) {
        String hintZh = Spelling.nearest(value, allowed)
                .map(near -> "（是否為「" + near + "」？）")
                .orElse("");
        String hint = Spelling.nearest(value, allowed)
                .map(near -> " (did you mean '" + near + "'?)")
                .orElse("");
        Label given = Excerpt.of(value);
        add(new BackfillMistake(
                row.line(),
                column,
                given.en(),
                "UNKNOWN_CODE",
                allowed,
                null,
                new Label(
                        "「" + given.zhTw() + "」不是 " + column + " 的有效代碼" + hintZh + "。",
                        "'" + given.en() + "' is not a value of '" + column + "'" + hint + ".")));
    }

    /** @param expected in English, as other programs read it */
    void invalid(Row row, String column, String expected) {
        Label given = Excerpt.of(row.get(column));
        add(new BackfillMistake(
                row.line(),
                column,
                given.en(),
                "INVALID_VALUE",
                List.of(),
                expected,
                new Label(
                        "「" + given.zhTw() + "」不是 " + column + " 的有效值。",
                        "'" + given.en() + "' is not a valid '" + column + "'; expected: " + expected + ".")));
    }

    void tooLong(long line, String column, String value, int longest) {
        add(BackfillMistake.tooLong(line, column, Excerpt.of(value), value.length(), longest));
    }

    /** The whole row is meant. */
    void wrong(long line, String code, String expected, String zhTw, String en) {
        add(new BackfillMistake(line, null, null, code, List.of(), expected, new Label(zhTw, en)));
    }

    void add(BackfillMistake mistake) {
        count++;
        if (listed.size() < BackfillReading.MOST_LISTED) {
            listed.add(mistake);
        }
    }
}
