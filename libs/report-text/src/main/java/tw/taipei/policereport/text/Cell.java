package tw.taipei.policereport.text;

import java.math.BigDecimal;

/**
 * One number of a table.
 *
 * @param value null where a dash stands
 * @param span the number with its unit
 */
public record Cell(BigDecimal value, Span span, String unit) {}
