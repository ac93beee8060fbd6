package tw.taipei.policereport.text;

/**
 * How a report prints its numbers.
 *
 * @param tenThousands whether 億 and 萬 are used
 * @param before what stands before 億 and 萬
 * @param behind what stands behind them
 * @param separator between thousands
 * @param wide whether digits and signs are full-width
 */
record PrintStyle(boolean tenThousands, String before, String behind, String separator, boolean wide) {

    String print(long value) {
        String printed = tenThousands && value >= 10_000 ? large(value) : grouped(value);
        return wide ? widened(printed) : printed;
    }

    /** Zero is printed with and without a sign. */
    String printChange(long value) {
        String sign = value < 0 ? "-" : value == 0 && before.isEmpty() ? "" : "+";
        return (wide ? widened(sign) : sign) + print(Math.abs(value));
    }

    private String large(long value) {
        long hundredMillions = value / 100_000_000;
        long tenThousands = value / 10_000 % 10_000;
        long ones = value % 10_000;
        String printed = part(hundredMillions, "億") + part(tenThousands, "萬");
        return printed + (ones == 0 ? "" : grouped(ones));
    }

    private String part(long value, String unit) {
        return value == 0 ? "" : grouped(value) + before + unit + behind;
    }

    private String grouped(long value) {
        return Long.toString(value).replaceAll("\\B(?=(?:\\d{3})+$)", separator);
    }

    private static String widened(String text) {
        StringBuilder wide = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean ascii = c >= '0' && c <= '9' || c == '+' || c == '-';
            wide.append(ascii ? (char) (c - '!' + '！') : c);
        }
        return wide.toString();
    }
}
