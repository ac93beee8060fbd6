package tw.taipei.policereport.annotation;

/** Tells a translation from a text that was left as it is. */
final class English {

    private English() {}

    /** Whether a text has Latin letters and no Chinese characters. */
    static boolean isEnglish(String text) {
        return text.codePoints().anyMatch(English::isLatinLetter)
                && text.codePoints().noneMatch(Character::isIdeographic);
    }

    private static boolean isLatinLetter(int c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
