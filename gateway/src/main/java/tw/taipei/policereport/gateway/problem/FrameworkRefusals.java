package tw.taipei.policereport.gateway.problem;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import tw.taipei.policereport.statistics.Label;

/** Says in words what the framework refuses with a bare status. */
final class FrameworkRefusals {

    private static final String DOCUMENTS =
            "text/plain, application/pdf, application/octet-stream, multipart/form-data";

    private FrameworkRefusals() {}

    static ProblemException explain(ProblemKind kind, HttpServerRequest request) {
        return new ProblemException(kind, detail(kind, request), List.of());
    }

    private static Label detail(ProblemKind kind, HttpServerRequest request) {
        String path = request.path();
        return switch (kind) {
            case NOT_FOUND ->
                new Label(
                        "「" + path + "」不存在；路徑一覽見 /openapi。",
                        "'" + path + "' does not exist; /openapi lists the paths.");
            case METHOD_NOT_ALLOWED ->
                new Label(
                        "「" + path + "」不接受 " + request.method() + "。",
                        "'" + path + "' does not take " + request.method() + ".");
            case NOT_ACCEPTABLE ->
                new Label(
                        "無法提供 Accept 所列的格式；可用 application/json。",
                        "None of the formats in Accept is available; application/json is.");
            case UNSUPPORTED_MEDIA_TYPE ->
                new Label(
                        "不接受 Content-Type「" + request.getHeader("Content-Type") + "」；可用 " + DOCUMENTS + "。",
                        "Content-Type '" + request.getHeader("Content-Type") + "' is not taken; " + DOCUMENTS
                                + " are.");
            default ->
                request.authority() == null
                        ? new Label("請求沒有有效的 Host 標頭。", "The request has no Host header that names a host.")
                        : new Label("請求的形式不正確。", "The request is malformed.");
        };
    }
}
