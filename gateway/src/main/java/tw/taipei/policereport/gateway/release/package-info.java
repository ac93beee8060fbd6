/**
 * Releases: immutable rows and one pointer that says which of them readers see. {@link
 * tw.taipei.policereport.gateway.release.Releases} reads them, {@link
 * tw.taipei.policereport.gateway.release.PublicationLog} makes them of documents, {@link
 * tw.taipei.policereport.gateway.release.ReviewLog} of documents that were judged, {@link
 * tw.taipei.policereport.gateway.release.Rearrangements} of what was published before, and {@link
 * tw.taipei.policereport.gateway.release.Pins} fixes one for the length of a request. SQL is written out, because the
 * protocol is in its conditions.
 */
package tw.taipei.policereport.gateway.release;
