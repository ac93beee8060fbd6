package tw.taipei.policereport.gateway.problem;

import java.util.Arrays;
import java.util.Locale;
import tw.taipei.policereport.statistics.Label;

/** What can go wrong, each with its HTTP status and its title. */
public enum ProblemKind {
    MALFORMED_REQUEST(400, "請求格式錯誤", "Malformed request"),
    INVALID_VALUE(400, "無效的值", "Invalid value"),
    UNKNOWN_PARAMETER(400, "不認識的參數", "Unknown parameter"),
    UNKNOWN_CODE(400, "不認識的代碼", "Unknown code"),
    SEVERAL_MISTAKES(400, "請求有多處錯誤", "Several mistakes"),
    NOT_AUTHENTICATED(401, "未經驗證", "Not authenticated"),
    FORBIDDEN(403, "權限不足", "Forbidden"),
    NOT_FOUND(404, "找不到資源", "Not found"),
    UNKNOWN_REPORT(404, "沒有這份報告", "No such report"),
    UNKNOWN_RELEASE(404, "沒有這個發布版次", "No such release"),
    NOTHING_PUBLISHED_THEN(404, "當時尚未發布任何資料", "Nothing was published then"),
    UNKNOWN_DATASET(404, "沒有這個資料集", "No such dataset"),
    UNKNOWN_IMPORT(404, "沒有這次匯入", "No such import"),
    UNKNOWN_FINDING(404, "沒有這項疑義", "No such finding"),
    METHOD_NOT_ALLOWED(405, "不允許的方法", "Method not allowed"),
    NOT_ACCEPTABLE(406, "無法提供的格式", "Not acceptable"),
    IMPORT_IN_PROGRESS(409, "另一份報告正在匯入", "Another import is in progress", 2),
    REQUEST_IN_PROGRESS(409, "同一請求仍在處理中", "The same request is still being worked on", 2),
    NOTHING_CHANGES(409, "內容沒有變動", "Nothing would change"),
    FINDINGS_OPEN(409, "尚有疑義未經確認", "Findings are not accepted yet"),
    FINDING_ALREADY_ACCEPTED(409, "此疑義已有人確認", "The finding is accepted already"),
    NOT_IN_REVIEW(409, "此匯入不在審查中", "The import is not in review"),
    PUBLICATION_OVERTAKEN(409, "發布期間已有其他版次發布", "Another release was published meanwhile", 1),
    REPORT_WITHDRAWN(410, "報告已撤回", "The report is withdrawn"),
    POINTER_MOVED(412, "發布指標已移動", "The pointer has moved"),
    DOCUMENT_TOO_LARGE(413, "文件太大", "The document is too large"),
    ADDRESS_TOO_LONG(414, "網址過長", "Address too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支援的媒體類型", "Unsupported media type"),
    EMPTY_DOCUMENT(422, "文件是空的", "The document is empty"),
    UTF_16_DOCUMENT(422, "文件是 UTF-16 編碼", "The document is UTF-16"),
    NOT_UTF_8(422, "文件不是有效的 UTF-8", "The document is not valid UTF-8"),
    CONTROL_CHARACTER(422, "文字含有控制字元", "The text holds a control character"),
    NOT_TEXT_OR_PDF(422, "文件不是文字也不是 PDF", "The document is neither text nor PDF"),
    NOT_A_PDF(422, "文件不是 PDF", "The document is not a PDF"),
    ENCRYPTED_PDF(422, "PDF 已加密", "The PDF is encrypted"),
    BROKEN_PDF(422, "無法讀取此 PDF", "The PDF cannot be read"),
    PDF_WITHOUT_TEXT(422, "PDF 沒有文字", "The PDF holds no text"),
    EXCESSIVE_DOCUMENT(422, "文件內容過多", "The document holds too much"),
    NOT_A_POLICE_REPORT(422, "不是警察局工作報告", "Not a police work report"),
    DOCUMENT_TRUNCATED(422, "文件不完整", "The document is truncated"),
    UNUSABLE_ANNOTATIONS(422, "無法使用註記檔", "The annotations cannot be used"),
    UNUSABLE_SERIES(422, "無法使用歷史數列檔", "The series cannot be used"),
    SERIES_HAVE_ANOTHER_NAME(422, "此檔案已用另一名稱發布", "The series are published under another name"),
    FINDINGS_BLOCK_PUBLICATION(422, "報告內容有誤，未發布", "Findings block publication"),
    KEY_USED_FOR_ANOTHER_REQUEST(422, "此冪等鍵已用於另一請求", "Idempotency key used for another request"),
    PRECONDITION_REQUIRED(428, "需要 If-Match", "If-Match is required"),
    TOO_MANY_REQUESTS(429, "請求過於頻繁", "Too many requests"),
    INTERNAL_ERROR(500, "內部錯誤", "Internal error"),
    SERVICE_DISAGREES(502, "服務回報的內容與讀取結果不符", "A service stored something else than it read"),
    SERVICE_UNAVAILABLE(503, "服務暫時無法使用", "A service is unavailable", 5),
    INCOMPLETE(503, "資料不完整", "The answer would be incomplete", 5),
    NOTHING_PUBLISHED(503, "尚未發布任何資料", "Nothing published yet", 10),
    DATABASE_UNAVAILABLE(503, "資料庫暫時無法使用", "The database is unavailable", 5),
    BUSY(503, "系統忙碌中", "Busy", 1);

    private final int status;
    private final Label title;
    private final int retryAfter;

    ProblemKind(int status, String zhTw, String en) {
        this(status, zhTw, en, 0);
    }

    ProblemKind(int status, String zhTw, String en, int retryAfter) {
        this.status = status;
        this.title = new Label(zhTw, en);
        this.retryAfter = retryAfter;
    }

    /** The general kind of a status that the framework has chosen. */
    static ProblemKind ofStatus(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status < INTERNAL_ERROR.status ? MALFORMED_REQUEST : INTERNAL_ERROR);
    }

    public int status() {
        return status;
    }

    public Label title() {
        return title;
    }

    /** Seconds after which trying again may help; 0 when it will not. */
    int retryAfter() {
        return retryAfter;
    }

    public String type() {
        return "urn:police-report:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
