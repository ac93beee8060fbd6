package tw.taipei.policereport.text;

import java.math.BigDecimal;

/**
 * A printed number.
 *
 * @param value its value, 億 and 萬 counted
 * @param text as printed, wrapped lines joined: {@code 5億 6,724萬 6,530}
 */
public record Numeral(Span span, BigDecimal value, String text) {}
