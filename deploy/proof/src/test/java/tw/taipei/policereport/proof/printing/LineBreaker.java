package tw.taipei.policereport.proof.printing;

import java.util.ArrayList;
import java.util.List;

/** Breaks what is longer than a line anywhere but inside a number. */
final class LineBreaker {

    private static final String OF_NUMBERS = "0123456789,.";

    private final Style.Setting setting;

    LineBreaker(Style.Setting setting) {
        this.setting = setting;
    }

    List<SetLine> lines(Run run) {
        List<String> pieces = pieces(run.text().strip());
        List<SetLine> lines = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean spaced = setting.runEnds() == Style.RunEnds.ALL_SPACED
                    || setting.runEnds() == Style.RunEnds.SPACED && i == pieces.size() - 1;
            lines.add(new SetLine(pieces.get(i) + (spaced ? " " : ""), run.owner()));
        }
        return lines;
    }

    private List<String> pieces(String text) {
        if (setting.width() == 0 || text.length() <= setting.width()) {
            return List.of(text);
        }
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (text.length() - start > setting.width()) {
            int end = start + setting.width();
            while (end < text.length() && isInsideNumber(text, end)) {
                end++;
            }
            pieces.add(text.substring(start, end).strip());
            start = end;
        }
        pieces.add(text.substring(start).strip());
        return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    }

    private static boolean isInsideNumber(String text, int at) {
        return OF_NUMBERS.indexOf(text.charAt(at - 1)) >= 0 && OF_NUMBERS.indexOf(text.charAt(at)) >= 0;
    }
}
