package tw.taipei.policereport.gateway.release;

/**
 * What readers see who name no release.
 *
 * @param release null before the first publication
 * @param epoch counts the moves; it never goes back, even when the release does
 */
public record Pointer(Long release, long epoch) {}
