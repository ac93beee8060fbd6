package tw.taipei.policereport.gateway.access;

import java.util.Locale;
import java.util.function.UnaryOperator;

/** Ways to write a path that some server or proxy takes for the plain one. */
enum Spelling {
    PLAIN(path -> path),
    SLASH_BEHIND(path -> path + "/"),
    DOUBLE_SLASH_BEFORE(path -> "/" + path),
    DOUBLE_SLASH_INSIDE(path -> atLast(path, "//")),
    ENCODED_SLASH(path -> atLast(path, "%2f")),
    SEMICOLON_BEHIND(path -> path + ";x=1"),
    SEMICOLON_INSIDE(path -> atLast(path, ";x/")),
    ENCODED_SEMICOLON(path -> path + "%3bx"),
    DOT(path -> "/." + path),
    DOT_BEHIND(path -> path + "/."),
    UP(path -> "/x/.." + path),
    UP_WITH_SEMICOLON(path -> "/x/..;" + path),
    UP_ENCODED(path -> "/x/%2e%2e" + path),
    UP_ENCODED_TWICE(path -> "/x/%252e%252e" + path),
    UP_FROM_A_SERVICE(path -> "/logistics/v1/../.." + path),
    UPPER_CASE(path -> path.toUpperCase(Locale.ROOT)),
    ENCODED_LETTER(path -> path.substring(0, 1) + encoded(path.substring(1))),
    ENCODED_NUL(path -> path + "%00"),
    OVERLONG_DOT(path -> "/x/%c0%ae%c0%ae" + path);

    private final UnaryOperator<String> writing;

    Spelling(UnaryOperator<String> writing) {
        this.writing = writing;
    }

    String of(String path) {
        return writing.apply(path);
    }

    private static String atLast(String path, String separator) {
        int last = path.lastIndexOf('/');
        String written = path.substring(0, last) + separator + path.substring(last + 1);
        return written.startsWith("/") ? written : "/" + written;
    }

    private static String encoded(String path) {
        return path.isEmpty() ? "" : String.format("%%%02x", (int) path.charAt(0)) + path.substring(1);
    }
}
