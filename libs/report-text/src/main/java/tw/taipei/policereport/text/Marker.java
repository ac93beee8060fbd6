package tw.taipei.policereport.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The number of a heading.
 *
 * @param text as it stands in a path: {@code 壹}, {@code 一}, {@code (一)}, {@code 1}, {@code (1)}
 * @param length how many characters it takes in the compact text, with its 、
 */
record Marker(String text, int level, int ordinal, int length) {

    private static final String PART_DIGITS = "壹貳參肆伍陸柒捌玖拾";
    private static final String DIGITS = "一二三四五六七八九十";

    private static final Pattern PART = Pattern.compile("([壹貳參叁肆伍陸柒捌玖拾]{1,3})、");
    private static final Pattern CHAPTER = Pattern.compile("([一二三四五六七八九十]{1,3})、");
    private static final Pattern SECTION = Pattern.compile("(\\([一二三四五六七八九十]{1,3}\\))");
    private static final Pattern ITEM = Pattern.compile("(\\d{1,2})、");
    private static final Pattern SUB_ITEM = Pattern.compile("(\\(\\d{1,2}\\))");
    private static final Pattern[] LEVELS = {PART, CHAPTER, SECTION, ITEM, SUB_ITEM};

    /** The marker at the start of a compact line. */
    static Optional<Marker> at(CharSequence compact, int start) {
        for (int level = 0; level < LEVELS.length; level++) {
            Matcher matcher = LEVELS[level].matcher(compact).region(start, compact.length());
            if (matcher.lookingAt()) {
                String text = matcher.group(1);
                return Optional.of(new Marker(text, level + 1, ordinal(text), matcher.end() - start));
            }
        }
        return Optional.empty();
    }

    /** As above, except that a number on the line before is no part of it: a cell {@code 0} above {@code 3、}. */
    static Optional<Marker> startingLine(CompactText compact, int start) {
        return at(compact, start).filter(marker -> IntStream.range(start + 1, start + marker.length())
                .noneMatch(i -> compact.isDigitAt(i) && compact.isDigitAt(i - 1) && compact.gapBefore(i)));
    }

    static Marker of(String text) {
        return at(text, 0)
                .or(() -> at(text + "、", 0))
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' numbers no heading"));
    }

    private static int ordinal(String text) {
        String digits = text.replaceAll("[()]", "").replace('叁', '參');
        if (Character.isDigit(digits.charAt(0))) {
            return Integer.parseInt(digits);
        }
        int value = 0;
        for (char c : digits.toCharArray()) {
            int digit = Math.max(PART_DIGITS.indexOf(c), DIGITS.indexOf(c)) + 1;
            value = digit == 10 ? Math.max(value, 1) * 10 : value + digit;
        }
        return value;
    }
}
