package tw.taipei.policereport.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a converter writes around the text of a document: lines between rows, {@code |---|---|}, and the marks of
 * headings, bold type and line ends of Markdown. The borders between cells are spaces, see {@link Folding#isSpace}.
 */
final class Markup {

    private static final String START = "(?<=^|[\n\f])";
    /** A dash alone may stand for a number; two of them between borders, or many, draw a line. */
    private static final String RULE = "[\\h|+:]*(?:[|+][\\h:]*(?:--|==)|----|====|____|————)[\\h|+:=_—-]*(?=$|\n)";

    private static final Pattern MARKUP =
            Pattern.compile(START + RULE + "|" + START + "\\h{0,3}#{1,6}(?=\\h)|\\*\\*|<br ?/?>");

    private Markup() {}

    /** The text with spaces in place of all that, so that lines and offsets stay. */
    static String blanked(String text) {
        Matcher matcher = MARKUP.matcher(text);
        StringBuilder blanked = new StringBuilder(text.length());
        while (matcher.find()) {
            matcher.appendReplacement(blanked, " ".repeat(matcher.end() - matcher.start()));
        }
        return matcher.appendTail(blanked).toString();
    }
}
