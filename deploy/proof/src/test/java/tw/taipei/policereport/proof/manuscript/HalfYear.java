package tw.taipei.policereport.proof.manuscript;

/**
 * The half-year that a report is about.
 *
 * @param year of the Republic
 * @param half 1 or 2
 */
public record HalfYear(int year, int half) {

    private static final int EPOCH = 1911;

    public HalfYear yearEarlier() {
        return new HalfYear(year - 1, half);
    }

    /** The half-year just before. */
    public HalfYear previous() {
        return half == 1 ? new HalfYear(year - 1, 2) : new HalfYear(year, 1);
    }

    public int firstMonth() {
        return half * 6 - 5;
    }

    /** {@code 112年 1至 6月}. */
    public String months() {
        return year + "年 " + firstMonth() + "至 " + (firstMonth() + 5) + "月";
    }

    /** {@code 112年上半年}. */
    public String word() {
        return year + "年" + (half == 1 ? "上" : "下") + "半年";
    }

    public String month(int month) {
        return year + EPOCH + "-" + (month < 10 ? "0" : "") + month;
    }

    /** {@code 2023-S1}. */
    public String code() {
        return year + EPOCH + "-S" + half;
    }
}
