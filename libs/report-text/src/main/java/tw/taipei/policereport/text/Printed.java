package tw.taipei.policereport.text;

/** Joins wrapped text as a reader would: nothing between Chinese characters and their brackets, one space elsewhere. */
final class Printed {

    private Printed() {}

    static String join(String raw) {
        StringBuilder joined = new StringBuilder(raw.length());
        boolean gap = false;
        boolean lineEnd = false;
        for (char c : raw.toCharArray()) {
            if (Folding.isInvisible(c)) {
                continue;
            }
            if (Folding.isSpace(c)) {
                gap = true;
                lineEnd |= c == '\n' || c == '\f';
                continue;
            }
            if (gap && joined.length() > 0 && !(lineEnd && isWide(joined.charAt(joined.length() - 1)) && isWide(c))) {
                joined.append(' ');
            }
            joined.append(c);
            gap = false;
            lineEnd = false;
        }
        return joined.toString();
    }

    private static boolean isWide(char c) {
        return c >= 0x2E80 || c == '(' || c == ')';
    }
}
