package tw.taipei.policereport.text;

/** A report as text. */
public final class ReportText {

    /** @param text as received, any line ends; form feeds are page breaks */
    public static ReportText of(String text) {
        return new ReportText();
    }
}
