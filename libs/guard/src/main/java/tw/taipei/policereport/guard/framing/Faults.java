package tw.taipei.policereport.guard.framing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import java.util.Optional;
import tw.taipei.policereport.guard.address.EscapedAddress;
import tw.taipei.policereport.guard.framing.Fault.Kind;

/** Finds what RFC 9110 and 9112 forbid and the server below lets pass. */
final class Faults {

    private Faults() {}

    static Optional<Fault> of(HttpServerRequest request) {
        return ofVersion(request.version())
                .or(() -> ofCoding(request))
                .or(() -> ofHost(request))
                .or(() -> ofSender(request.headers()))
                .or(() -> ofPath(request.uri()));
    }

    /** @param version null for what the server does not know */
    private static Optional<Fault> ofVersion(HttpVersion version) {
        return version != null
                ? Optional.empty()
                : Optional.of(new Fault(
                        Kind.HTTP_VERSION_NOT_SUPPORTED,
                        "header",
                        null,
                        null,
                        "不支援請求行所寫的 HTTP 版本；請用 HTTP/1.1。",
                        "The version of HTTP in the request line is not spoken here; HTTP/1.1 is."));
    }

    /** Where a body ends is told by one length or by chunks, and by nothing else. */
    private static Optional<Fault> ofCoding(HttpServerRequest request) {
        if (!request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            return Optional.empty();
        }
        List<String> given = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        boolean known = given.size() == 1 && given.get(0).trim().equalsIgnoreCase("chunked");
        if (known && request.version() == HttpVersion.HTTP_1_1) {
            return Optional.empty();
        }
        String value = String.join(", ", given);
        return Optional.of(Fault.ofHeader(
                "Transfer-Encoding",
                value,
                "Transfer-Encoding 只接受 HTTP/1.1 的一個 chunked，收到「" + value + "」。",
                "Transfer-Encoding can only be one 'chunked' of HTTP/1.1, not '" + value + "'."));
    }

    /** A request without any is refused further inside. */
    private static Optional<Fault> ofHost(HttpServerRequest request) {
        List<String> given = request.headers().getAll(HttpHeaders.HOST);
        if (given.size() > 1) {
            String value = String.join(", ", given);
            return Optional.of(Fault.ofHeader(
                    "Host",
                    value,
                    "Host 標頭只能有一個，收到 " + given.size() + " 個：「" + value + "」。",
                    "A request has one Host header, not " + given.size() + ": '" + value + "'."));
        }
        return given.size() == 1 && given.get(0).isBlank()
                ? Optional.of(Fault.ofHeader(
                        "Host", given.get(0), "Host 標頭是空的。", "The Host header is empty; it names a host."))
                : Optional.empty();
    }

    /** What is given is a secret and not repeated. */
    private static Optional<Fault> ofSender(MultiMap headers) {
        int given = headers.getAll(HttpHeaders.AUTHORIZATION).size();
        return given > 1
                ? Optional.of(Fault.ofHeader(
                        "Authorization",
                        null,
                        "Authorization 標頭只能有一個，收到 " + given + " 個。",
                        "A request has one Authorization header, not " + given + "."))
                : Optional.empty();
    }

    /** The server below fails on such a path, before anything of ours sees it. */
    private static Optional<Fault> ofPath(String uri) {
        return EscapedAddress.brokenEscape(uri)
                .map(broken -> new Fault(
                        Kind.MALFORMED_REQUEST,
                        "path",
                        null,
                        broken,
                        "路徑中的「" + broken + "」不是有效的百分號編碼；若要百分號本身，請寫成「"
                                + EscapedAddress.insteadOf(uri).orElse("%25") + "」。",
                        "'" + broken
                                + "' in the path is not a percent-encoding; to mean the percent sign itself, write '"
                                + EscapedAddress.insteadOf(uri).orElse("%25") + "'."));
    }
}
