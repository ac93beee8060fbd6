package tw.taipei.policereport.proof.paper;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width in which a Chinese character takes two places: at spaces and between characters. */
final class CellWrapping {

    private static final String UNBROKEN = "0123456789,.%+-()";

    private CellWrapping() {}

    static List<String> lines(String text, int characters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            if (line.length() > 0 && width(line + piece.stripTrailing()) > 2 * characters) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().strip());
        return lines.stream().filter(printed -> !printed.isEmpty()).toList();
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            boolean together = isUnbroken(text.charAt(i - 1)) && isUnbroken(text.charAt(i)) || text.charAt(i) == ' ';
            if (!together) {
                pieces.add(text.substring(start, i));
                start = i;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    private static boolean isUnbroken(char c) {
        return UNBROKEN.indexOf(c) >= 0;
    }

    private static int width(String text) {
        return text.chars().map(c -> c < 0x80 ? 1 : 2).sum();
    }
}
