package tw.taipei.policereport.dissemination.storage;

import java.util.Objects;

/**
 * That a release is here.
 *
 * @param rows how many rows the staged report has, or all reports of a release that stages none
 * @param digest SHA-256 over those rows as they were read back
 */
public record Seal(long release, int rows, String digest) {

    public Seal {
        Objects.requireNonNull(digest, "digest is null");
    }
}
