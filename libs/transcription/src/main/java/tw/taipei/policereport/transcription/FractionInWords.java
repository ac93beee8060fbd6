package tw.taipei.policereport.transcription;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** {@code 三分之二}, {@code 百分之八十五}: a share that the report gives in words, rendered as a percentage. */
final class FractionInWords {

    private static final String ONES = "一二三四五六七八九";
    private static final String NUMBER = "[一二兩三四五六七八九十百]{1,5}";

    static final String REGEX = NUMBER + "分之" + NUMBER;

    private static final Pattern FRACTION = Pattern.compile(REGEX);

    private FractionInWords() {}

    static boolean isOne(String text) {
        return FRACTION.matcher(text).matches();
    }

    /** @param decimals of the measure that the share is given in */
    static BigDecimal percent(String text, int decimals) {
        String[] parts = text.split("分之");
        return BigDecimal.valueOf(100L * number(parts[1]))
                .divide(BigDecimal.valueOf(number(parts[0])), decimals, RoundingMode.HALF_UP);
    }

    /** Up to 999; {@code 十} alone is ten. */
    private static int number(String words) {
        int value = 0;
        int digit = 0;
        for (char c : words.replace('兩', '二').toCharArray()) {
            int unit = c == '百' ? 100 : c == '十' ? 10 : 0;
            if (unit == 0) {
                digit = ONES.indexOf(c) + 1;
            } else {
                value += Math.max(digit, 1) * unit;
                digit = 0;
            }
        }
        return value + digit;
    }
}
