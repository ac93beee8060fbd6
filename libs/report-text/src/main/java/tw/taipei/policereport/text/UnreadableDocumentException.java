package tw.taipei.policereport.text;

import java.util.Objects;

/** The bytes are no document that a report can be read from; says which rule they break, and where. */
public final class UnreadableDocumentException extends IllegalArgumentException {

    /** What is wrong with a document. */
    public enum Reason {
        EMPTY("The document is empty.", "文件沒有內容。"),
        UTF_16("The text is in UTF-16; only UTF-8 is read.", "文字以 UTF-16 編碼，僅接受 UTF-8。"),
        NOT_UTF_8("The text is not in UTF-8.", "文字不是 UTF-8 編碼。"),
        CONTROL_CHARACTER("The text holds a control character.", "文字含有控制字元。"),
        BINARY("The document is neither text nor PDF.", "文件既非純文字也非 PDF。"),
        NOT_A_PDF("The document is declared as PDF but is none.", "文件標示為 PDF，但內容不是 PDF。"),
        ENCRYPTED_PDF("The PDF opens with a password only.", "PDF 設有開啟密碼。"),
        BROKEN_PDF("The PDF is damaged or cut off.", "PDF 已損毀或不完整。"),
        PDF_WITHOUT_TEXT("The PDF holds pictures of pages and no text.", "PDF 僅有掃描影像，沒有文字。"),
        PDF_EXPANDS_TOO_FAR("The PDF unpacks to far more than a report holds.", "PDF 解壓縮後的大小遠超過一份報告。"),
        TOO_MANY_PAGES("The document has too many pages.", "文件頁數過多。"),
        TOO_MUCH_TEXT("The document holds too much text.", "文件的文字過多。"),
        TIMEOUT("The PDF could not be read in time.", "無法在時限內讀完 PDF。");

        private final String message;
        private final String messageZh;

        Reason(String message, String messageZh) {
            this.message = message;
            this.messageZh = messageZh;
        }

        /** Stable: clients may compare it. */
        public String code() {
            return name();
        }

        /** One English sentence. */
        public String message() {
            return message;
        }

        /** The same in Chinese as written in Taiwan. */
        public String messageZh() {
            return messageZh;
        }
    }

    private final Reason reason;
    private final int line;
    private final long byteOffset;
    private final String expected;
    private final String found;

    UnreadableDocumentException(Reason reason, String expected, String found) {
        this(reason, 0, 0, expected, found);
    }

    UnreadableDocumentException(Reason reason, int line, long byteOffset, String expected, String found) {
        super(reason.message() + (line > 0 ? " Line " + line + ", byte " + byteOffset + ": expected " : " Expected ")
                + expected + ", found " + found + ".");
        this.reason = Objects.requireNonNull(reason, "reason is null");
        this.line = line;
        this.byteOffset = byteOffset;
        this.expected = expected;
        this.found = found;
    }

    public Reason reason() {
        return reason;
    }

    /** 1-based, 0 when the whole document is meant. */
    public int line() {
        return line;
    }

    /** How many bytes stand before the fault; 0 when the whole document is meant. */
    public long byteOffset() {
        return byteOffset;
    }

    public String expected() {
        return expected;
    }

    public String found() {
        return found;
    }

    /** The message in Chinese as written in Taiwan; what was expected and found is named as in the English one. */
    public String messageZh() {
        String place = line > 0 ? "第 " + line + " 行（位元組 " + byteOffset + "）：" : "";
        return reason.messageZh() + place + "應為 " + expected + "，實為 " + found + "。";
    }
}
