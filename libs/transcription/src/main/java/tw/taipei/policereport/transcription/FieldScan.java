package tw.taipei.policereport.transcription;

import java.util.List;
import tw.taipei.policereport.statistics.Label;

/** Follows the fields of a CSV file character by character, and remembers of the current one where and how long it is. */
final class FieldScan {

    private enum Place {
        START,
        PLAIN,
        QUOTED,
        BEHIND_QUOTE
    }

    /** Where the whole row is meant. */
    private static final int NO_FIELD = Integer.MAX_VALUE;

    private final StringBuilder beginning = new StringBuilder(Excerpt.LONGEST);
    private Place place = Place.START;
    private long line = 1;
    private long fieldLine = 1;
    private int field;
    private long length;
    private long rowLength;
    private char last;

    /** Whether the current field is; it is refused at its end, with its length. */
    boolean isTooLong() {
        return length > BackfillText.LONGEST_FIELD;
    }

    void next(char c) throws BrokenBackfillException {
        switch (place) {
            case START -> start(c);
            case PLAIN -> plain(c);
            case QUOTED -> quoted(c);
            case BEHIND_QUOTE -> behindQuote(c);
        }
        if (isLineEnd(c) && !(c == '\n' && last == '\r')) {
            line++;
        }
        last = c;
        if (++rowLength > BackfillText.LONGEST_ROW && !isTooLong()) {
            throw rowTooLong();
        }
    }

    void end() throws BrokenBackfillException {
        if (place == Place.QUOTED) {
            throw quotes("雙引號開始後，直到檔案結尾都沒有結束。", "The quote that opens here is not closed before the file ends.");
        }
        endField();
    }

    private void start(char c) throws BrokenBackfillException {
        fieldLine = line;
        if (c == '"') {
            place = Place.QUOTED;
        } else {
            place = Place.PLAIN;
            plain(c);
        }
    }

    private void plain(char c) throws BrokenBackfillException {
        if (c == '"') {
            throw quotes(
                    "欄位不以雙引號開始，其中卻有雙引號；整個欄位須以雙引號括起，其中的雙引號寫兩次。",
                    "A quote stands in a field that does not begin with one; the whole field is put in quotes, and a"
                            + " quote in it written twice.");
        }
        if (!ends(c)) {
            take(c);
        }
    }

    private void quoted(char c) {
        if (c == '"') {
            place = Place.BEHIND_QUOTE;
        } else {
            take(c);
        }
    }

    private void behindQuote(char c) throws BrokenBackfillException {
        if (c == '"') {
            place = Place.QUOTED;
            take(c);
        } else if (!ends(c)) {
            throw quotes(
                    "結束的雙引號之後還有文字；也可能是雙引號沒有結束。",
                    "Text stands behind the closing quote of this field; or its quote is not closed where it should be.");
        }
    }

    /** Goes on to the next field behind a comma or a line end. */
    private boolean ends(char c) throws BrokenBackfillException {
        if (c != ',' && !isLineEnd(c)) {
            return false;
        }
        endField();
        field++;
        if (c != ',') {
            field = 0;
            rowLength = 0;
        }
        return true;
    }

    private void endField() throws BrokenBackfillException {
        if (isTooLong()) {
            Label given = Excerpt.of(beginning.toString(), length);
            throw new BrokenBackfillException(
                    BackfillMistake.tooLong(fieldLine, null, given, length, BackfillText.LONGEST_FIELD), field);
        }
        place = Place.START;
        length = 0;
        beginning.setLength(0);
    }

    private void take(char c) {
        length++;
        if (beginning.length() < Excerpt.LONGEST) {
            beginning.append(c);
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private BrokenBackfillException quotes(String zhTw, String en) {
        String value = Excerpt.of(beginning.toString(), length).en();
        return broken(field, value, "BROKEN_QUOTES", "quotes as in RFC 4180", new Label(zhTw, en));
    }

    private BrokenBackfillException rowTooLong() {
        return broken(
                NO_FIELD,
                null,
                "ROW_TOO_LONG",
                "at most " + BackfillText.LONGEST_ROW + " characters",
                new Label(
                        "此列超過 " + BackfillText.LONGEST_ROW + " 字元。",
                        "The row has more than " + BackfillText.LONGEST_ROW + " characters."));
    }

    BrokenBackfillException notUtf8() {
        return broken(
                NO_FIELD,
                null,
                "NOT_UTF_8",
                "UTF-8",
                new Label("此列之後有不是 UTF-8 的位元組。", "Behind this line stand bytes that are not UTF-8."));
    }

    private BrokenBackfillException broken(int place, String value, String code, String expected, Label message) {
        return new BrokenBackfillException(
                new BackfillMistake(fieldLine, null, value, code, List.of(), expected, message), place);
    }
}
