package tw.taipei.policereport.guard.address;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The spelling that RFC 3986 wants of an address. Many clients send {@code ?q=竊盜} as it is typed; servers differ in how
 * they read that. The server below would refuse it without a word, but for {@code vertx.disableURIValidation}.
 */
public final class EscapedAddress {

    private static final String NEVER_PLAIN = "\"<>\\^`{|}";

    private EscapedAddress() {}

    /**
     * How an address has to be written; empty when it is written so.
     *
     * @param uri as received, a character for each byte of it
     */
    public static Optional<String> insteadOf(String uri) {
        for (int at = 0; at < uri.length(); at++) {
            if (!isPlain(uri, at)) {
                return Optional.of(escaped(uri, at));
            }
        }
        return Optional.empty();
    }

    /** What follows a percent sign of the path without being two hexadecimal digits, with the sign; empty when nothing is. */
    public static Optional<String> brokenEscape(String uri) {
        int query = uri.indexOf('?');
        int end = query < 0 ? uri.length() : query;
        for (int at = uri.indexOf('%'); at >= 0 && at < end; at = uri.indexOf('%', at + 1)) {
            String escape = uri.substring(at, Math.min(at + 3, end));
            if (escape.length() < 3 || !isPlain(escape, 0)) {
                return Optional.of(escape);
            }
        }
        return Optional.empty();
    }

    /** @param first the first character that is not plain */
    private static String escaped(String uri, int first) {
        StringBuilder escaped = new StringBuilder(uri.substring(0, first));
        for (int at = first; at < uri.length(); at++) {
            if (isPlain(uri, at)) {
                escaped.append(uri.charAt(at));
            } else {
                for (byte one : bytes(uri.charAt(at))) {
                    escaped.append(String.format("%%%02X", one));
                }
            }
        }
        return escaped.toString();
    }

    private static boolean isPlain(String uri, int at) {
        char c = uri.charAt(at);
        if (c == '%') {
            return at + 2 < uri.length() && isHex(uri.charAt(at + 1)) && isHex(uri.charAt(at + 2));
        }
        return c > ' ' && c < 0x7F && NEVER_PLAIN.indexOf(c) < 0;
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0 && c < 0x7F;
    }

    private static byte[] bytes(char c) {
        return String.valueOf(c).getBytes(c > 0xFF ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    }
}
