package tw.taipei.policereport.proof.printing;

/** Numbers headings as the report does: 壹、 一、 (一) 1、 (1). */
final class Numbering {

    private static final String[] PARTS = {"壹", "貳", "參", "肆", "伍"};
    private static final String DIGITS = "一二三四五六七八九十";

    private final int[] last = new int[6];

    String next(int level) {
        last[level]++;
        for (int below = level + 1; below < last.length; below++) {
            last[below] = 0;
        }
        int number = last[level];
        return switch (level) {
            case 1 -> PARTS[number - 1] + "、";
            case 2 -> chinese(number) + "、";
            case 3 -> "(" + chinese(number) + ")";
            case 4 -> number + "、 ";
            default -> "(" + number + ") ";
        };
    }

    private static String chinese(int number) {
        String ones = number % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(number % 10 - 1));
        String tens = number < 20 ? "" : String.valueOf(DIGITS.charAt(number / 10 - 1));
        return number < 10 ? ones : tens + "十" + ones;
    }
}
