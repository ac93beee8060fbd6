package tw.taipei.policereport.gateway.release;

import java.time.Instant;

/**
 * One accepted document on its way to the readers, and the release that it becomes.
 *
 * @param number of the release, and of the import that makes it
 * @param report the report that it brings or moves, {@code 2023-S1}
 * @param revision null for a document in review, which gets its revision when it is published
 * @param sha256 of the document as received; null for a release without a document of its own
 * @param annotationsSha256 of the annotations as received; null when none came with the document
 * @param reason why it was made or why it ended, null when there is nothing to say
 * @param baseEpoch the epoch of the pointer that its manifest was made from
 * @param fence the number of its present driver; an older one is refused
 * @param endedBy who decided against it; null where nobody did
 * @param review the import in whose review its findings were accepted; null without one
 */
public record Release(
        long number,
        State state,
        String report,
        Integer revision,
        String mediaType,
        String sha256,
        String annotationsSha256,
        String actor,
        String reason,
        long baseEpoch,
        long fence,
        Instant acceptedAt,
        Instant publishedAt,
        Instant endedAt,
        String endedBy,
        Long review) {

    /** How far a release has come. */
    public enum State {
        /** The services are taking it in; nobody sees it. */
        STAGING,
        /** It waits for an editor's judgement of its findings. */
        REVIEW,
        /** Readers may see it. */
        PUBLISHED,
        /** It could not be completed, or somebody decided against it. */
        ABANDONED
    }
}
