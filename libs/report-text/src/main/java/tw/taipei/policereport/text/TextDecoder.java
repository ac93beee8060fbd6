package tw.taipei.policereport.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import tw.taipei.policereport.text.UnreadableDocumentException.Reason;

/** Reads UTF-8 and nothing else: a wrong guess of the encoding would still give digits, under other labels. */
final class TextDecoder {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    /** Older encodings of Chinese text, the likelier first. */
    private static final List<String> OTHER_ENCODINGS = List.of("Big5", "GB18030");
    /** What a guess at the encoding looks at. */
    private static final int SAMPLE = 1 << 16;

    /** Fewer than these are control characters in other text. */
    private static final int FEWEST_ZEROS = 4;

    private final byte[] bytes;
    private final int start;

    private TextDecoder(byte[] bytes) {
        this.bytes = bytes;
        this.start = startsWith(bytes, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    }

    static String decode(byte[] bytes) {
        return new TextDecoder(bytes).decode();
    }

    private String decode() {
        refuseUtf16();
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw notUtf8(in.position());
        }
        String text = out.flip().toString();
        refuseControlCharacters(text);
        if (text.chars().allMatch(c -> Folding.isSpace((char) c))) {
            throw new UnreadableDocumentException(Reason.EMPTY, "text", "white space");
        }
        return text;
    }

    private UnreadableDocumentException notUtf8(int at) {
        int end = Math.min(bytes.length, at + 4);
        String sequence = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes, at, end);
        String found = sequence;
        if (isCutCharacter(at)) {
            found += " (cut off by the end)";
        } else {
            found += otherEncoding();
        }
        return new UnreadableDocumentException(Reason.NOT_UTF_8, lineAt(at), at, "UTF-8", found);
    }

    private boolean isCutCharacter(int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
        return lead <= 0xF4
                && bytes.length - at < length
                && IntStream.range(at + 1, bytes.length).allMatch(i -> (bytes[i] & 0xC0) == 0x80);
    }

    private String otherEncoding() {
        return OTHER_ENCODINGS.stream()
                .filter(Charset::isSupported)
                .filter(name -> reads(Charset.forName(name)))
                .findFirst()
                .map(name -> " (" + name + "?)")
                .orElse("");
    }

    /** A character that the end of the sample cuts counts as readable. */
    private boolean reads(Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, SAMPLE));
        CharBuffer out = CharBuffer.allocate(in.remaining());
        return !decoder.decode(in, out, false).isError()
                && out.flip().chars().anyMatch(c -> Character.isIdeographic(c));
    }

    private int lineAt(int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            boolean carriageReturn = bytes[i] == '\r' && (i + 1 >= bytes.length || bytes[i + 1] != '\n');
            line += bytes[i] == '\n' || carriageReturn ? 1 : 0;
        }
        return line;
    }

    private void refuseUtf16() {
        int firstTwo = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        boolean mark = firstTwo == 0xFEFF || firstTwo == 0xFFFE;
        if (mark) {
            throw new UnreadableDocumentException(Reason.UTF_16, 1, 0, "UTF-8", "UTF-16 (byte order mark)");
        }
        long zeros = IntStream.range(0, bytes.length).filter(i -> bytes[i] == 0).count();
        long even = IntStream.range(0, bytes.length)
                .filter(i -> bytes[i] == 0 && i % 2 == 0)
                .count();
        boolean oneSided = Math.min(even, zeros - even) * 20 <= zeros;
        if (zeros >= FEWEST_ZEROS && zeros * 50 >= bytes.length && oneSided) {
            throw new UnreadableDocumentException(Reason.UTF_16, "UTF-8", "UTF-16 (00 in every other byte)");
        }
    }

    private void refuseControlCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean allowed = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u0085';
            if (!allowed && Character.getType(c) == Character.CONTROL) {
                int offset = start + text.substring(0, i).getBytes(StandardCharsets.UTF_8).length;
                String found = String.format("U+%04X", (int) c);
                throw new UnreadableDocumentException(
                        Reason.CONTROL_CHARACTER, lineAt(offset), offset, "a printed character", found);
            }
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length >= prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }
}
