package tw.taipei.policereport.statistics;

/** How long a reference period is. The code is SDMX's where SDMX has one. */
public enum Frequency {
    ANNUAL("A"),
    HALF_YEARLY("S"),
    MONTHLY("M"),
    DAILY("D"),
    /** Some other run of whole months, or of days. */
    RANGE("range");

    private final String code;

    Frequency(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
