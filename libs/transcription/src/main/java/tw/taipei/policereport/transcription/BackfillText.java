package tw.taipei.policereport.transcription;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a file of series, of which nobody has to hold more than a row. It fails with a
 * {@link BrokenBackfillException} at a field or row that is too long, at quotes that RFC 4180 does not know, whose
 * meaning readers of CSV guess, and at what is not UTF-8. What stands before can be read.
 */
public final class BackfillText extends Reader {

    /** In characters, of any field, so of a source text. A paragraph of a report has some hundred. */
    public static final int LONGEST_FIELD = 4_000;

    /** In characters, of what is no source text: codes, numbers, labels, and the name of a yearbook with its table. */
    public static final int LONGEST_WORDS = 500;

    /** In characters, of all fields of a row with what is between them. */
    public static final int LONGEST_ROW = 16_000;

    private static final int BYTE_ORDER_MARK = 0xfeff;
    private static final int PIECE = 1 << 13;

    private final BufferedReader text;
    private final FieldScan scan = new FieldScan();
    private boolean begun;
    private BrokenBackfillException broken;

    private BackfillText(BufferedReader text) {
        this.text = text;
    }

    public static BackfillText of(InputStream csv) {
        return new BackfillText(new BufferedReader(new InputStreamReader(
                csv,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))));
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (broken != null) {
            throw broken;
        }
        int count = next(into, from, length);
        if (count < 0) {
            scan.end();
        }
        for (int i = 0; i < count; i++) {
            try {
                scan.next(into[from + i]);
            } catch (BrokenBackfillException here) {
                broken = here;
            }
            if (broken == null && scan.isTooLong()) {
                broken = restOfField(into, from + i + 1, from + count);
            }
            if (broken != null) {
                return before(i);
            }
        }
        return count;
    }

    private int next(char[] into, int from, int length) throws IOException {
        try {
            skipByteOrderMark();
            return text.read(into, from, length);
        } catch (CharacterCodingException e) {
            throw scan.notUtf8();
        }
    }

    private void skipByteOrderMark() throws IOException {
        if (!begun) {
            begun = true;
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
        }
    }

    private int before(int count) throws BrokenBackfillException {
        if (count == 0) {
            throw broken;
        }
        return count;
    }

    /** Reads a field to its end without keeping it, to say how long it is, or that its quotes are what is wrong. */
    private BrokenBackfillException restOfField(char[] read, int from, int to) throws IOException {
        try {
            for (int i = from; i < to; i++) {
                scan.next(read[i]);
            }
            char[] piece = new char[PIECE];
            for (int count = next(piece, 0, PIECE); count >= 0; count = next(piece, 0, PIECE)) {
                for (int i = 0; i < count; i++) {
                    scan.next(piece[i]);
                }
            }
            scan.end();
        } catch (BrokenBackfillException end) {
            return end;
        }
        throw new IllegalStateException("a field that is too long has no end");
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
