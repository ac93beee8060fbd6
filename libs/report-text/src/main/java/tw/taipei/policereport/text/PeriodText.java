package tw.taipei.policereport.text;

/** A reference period as the text writes it, without spaces. */
public record PeriodText(String text, Span span) {}
