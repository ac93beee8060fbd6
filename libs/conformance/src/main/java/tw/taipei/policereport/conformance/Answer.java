package tw.taipei.policereport.conformance;

import static java.util.Objects.requireNonNull;

/**
 * What came back for a request.
 *
 * @param path without the query
 * @param contentType null when there is none
 */
public record Answer(String method, String path, int status, String contentType, byte[] body) {

    public Answer {
        requireNonNull(method, "method");
        requireNonNull(path, "path");
        requireNonNull(body, "body");
    }

    boolean isProblem() {
        return contentType != null && MediaTypes.plain(contentType).equals(MediaTypes.PROBLEM);
    }
}
