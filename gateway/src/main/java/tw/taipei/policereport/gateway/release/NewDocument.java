package tw.taipei.policereport.gateway.release;

/**
 * A document that has been read.
 *
 * @param report the report that it is, {@code 2023-S1}
 * @param annotations as received, null when none came with it
 */
public record NewDocument(
        String report,
        String mediaType,
        byte[] document,
        String text,
        byte[] annotations,
        DocumentIdentity identity,
        String actor) {}
