package tw.taipei.policereport.dissemination.problem;

import java.util.Arrays;
import java.util.Locale;
import tw.taipei.policereport.statistics.Label;

/** The vocabulary of problems: who is at fault, in a word that stays, and the status code that goes with it. */
public enum ProblemType {
    UNKNOWN_PARAMETER(400, "不認識的參數", "Unknown parameter"),
    UNKNOWN_CODE(400, "不認識的代碼", "Unknown code"),
    UNKNOWN_PERIOD(400, "不認識的期間", "Unknown reference period"),
    UNKNOWN_REPORT(400, "不認識的報告", "Unknown report"),
    INVALID_VALUE(400, "無效的值", "Invalid value"),
    SEVERAL_MISTAKES(400, "請求有多處錯誤", "Several mistakes"),
    MALFORMED_REQUEST(400, "請求格式錯誤", "Malformed request"),
    NOT_AUTHENTICATED(401, "未經驗證", "Not authenticated"),
    FORBIDDEN(403, "權限不足", "Forbidden"),
    NOT_FOUND(404, "找不到資源", "Not found"),
    UNKNOWN_DATASET(404, "不認識的資料集", "Unknown dataset"),
    UNKNOWN_OBSERVATION(404, "找不到觀測值", "Unknown observation"),
    UNKNOWN_PROGRAMME(404, "找不到施政項目", "Unknown programme"),
    NOTHING_PUBLISHED_THEN(404, "當時尚未發布任何資料", "Nothing was published then"),
    METHOD_NOT_ALLOWED(405, "不允許的方法", "Method not allowed"),
    NOT_ACCEPTABLE(406, "無法提供的格式", "Not acceptable"),
    CONFLICT(409, "與既有內容衝突", "Conflict"),
    STALE_FENCE(409, "寫入權已移轉", "Stale fence"),
    PRECONDITION_FAILED(412, "前提不成立", "Precondition failed"),
    BODY_TOO_LARGE(413, "內容過大", "Body too large"),
    ADDRESS_TOO_LONG(414, "網址過長", "Address too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支援的媒體類型", "Unsupported media type"),
    UNREADABLE_REPORT(422, "無法讀取的報告", "Unreadable report"),
    UNUSABLE_ANNOTATIONS(422, "無法使用的註記檔", "Unusable annotations"),
    TOO_MANY_REQUESTS(429, "請求過於頻繁", "Too many requests"),
    HEADERS_TOO_LARGE(431, "標頭過大", "Header fields too large"),
    INTERNAL_ERROR(500, "內部錯誤", "Internal error"),
    UNAVAILABLE(503, "暫時無法服務", "Unavailable"),
    BUSY(503, "系統忙碌中", "Busy"),
    RELEASE_NOT_HERE(503, "此處尚無該發布版本", "Release not here"),
    NOTHING_PUBLISHED(503, "尚未發布任何資料", "Nothing published yet");

    private final int status;
    private final Label title;

    ProblemType(int status, String zhTw, String en) {
        this.status = status;
        this.title = new Label(zhTw, en);
    }

    /** The general type of a status that the framework has chosen. */
    public static ProblemType ofStatus(int status) {
        return switch (status) {
            case 400 -> MALFORMED_REQUEST;
            case 404 -> NOT_FOUND;
            case 409 -> CONFLICT;
            case 503 -> UNAVAILABLE;
            default ->
                Arrays.stream(values())
                        .filter(type -> type.status == status)
                        .findFirst()
                        .orElse(status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR);
        };
    }

    public int status() {
        return status;
    }

    public Label title() {
        return title;
    }

    /** A name, not an address: it needs no server to stay valid. */
    public String urn() {
        return "urn:police-report:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the same request may succeed soon. */
    public boolean isPassing() {
        return status == 503 || status == 429;
    }
}
