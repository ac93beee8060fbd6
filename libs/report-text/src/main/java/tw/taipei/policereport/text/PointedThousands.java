package tw.taipei.policereport.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a whole document writes its thousands with points: it has many of them, none with a comma, hardly a large
 * number without, and none that is a rate. One such number among others may as well be a decimal.
 */
final class PointedThousands {

    private static final int FEWEST = 20;

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,])(?:\\d{1,3}((?:[.,]\\d{3})+)(?![\\d.,])|\\d{4,})");
    private static final Pattern RATE = Pattern.compile("[.]\\d{3} ?(?:%|個?百分點)");

    private PointedThousands() {}

    static boolean areIn(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().forEach(c -> folded.append(Folding.fold((char) c)));
        int pointed = 0;
        int ungrouped = 0;
        Matcher number = NUMBER.matcher(folded);
        while (number.find()) {
            if (number.group(1) == null) {
                ungrouped++;
            } else if (number.group(1).indexOf(',') >= 0) {
                return false;
            } else {
                pointed++;
            }
        }
        return pointed >= FEWEST && pointed > ungrouped && !RATE.matcher(folded).find();
    }
}
