package tw.taipei.policereport.dissemination.intake;

/**
 * Which release readers get that name none.
 *
 * @param epoch counts the moves of the pointer; the highest one told counts
 */
public record CurrentOrder(long release, long epoch) {}
