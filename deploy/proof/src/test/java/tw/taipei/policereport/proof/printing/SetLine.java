package tw.taipei.policereport.proof.printing;

/** A line on a page. */
record SetLine(String text, Object owner) {

    static final SetLine BLANK = new SetLine("", null);

    boolean isBlank() {
        return text.isBlank();
    }
}
