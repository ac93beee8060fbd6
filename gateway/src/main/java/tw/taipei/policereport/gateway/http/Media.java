package tw.taipei.policereport.gateway.http;

import java.util.Objects;

/**
 * What the headers say of the form of an answer.
 *
 * @param disposition of a file; null for what is no file
 * @param alternates links to the same in other formats, ready for the header; empty where there are none
 */
record Media(String type, String disposition, String alternates) {

    static final Media JSON = new Media(Format.JSON.mediaType(), null, "");

    Media {
        Objects.requireNonNull(type, "type is null");
        Objects.requireNonNull(alternates, "alternates is null");
    }
}
