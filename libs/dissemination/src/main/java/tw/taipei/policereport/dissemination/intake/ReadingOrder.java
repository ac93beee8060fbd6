package tw.taipei.policereport.dissemination.intake;

/**
 * What the gateway wants to have read.
 *
 * @param text the whole report
 * @param annotations the file of annotations beside it, or null
 */
public record ReadingOrder(String text, String annotations) {}
