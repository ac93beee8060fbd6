package tw.taipei.policereport.guard.framing;

/**
 * What is wrong with a request as it stands on the wire.
 *
 * @param in which part of the request is meant, as problem documents say it
 * @param value what was given there; null when it cannot be told
 */
record Fault(Kind kind, String in, String name, String value, String zhTw, String en) {

    /** The general name of a fault, with its status. */
    enum Kind {
        MALFORMED_REQUEST(400, "請求格式錯誤", "Malformed request"),
        HTTP_VERSION_NOT_SUPPORTED(505, "不支援的 HTTP 版本", "HTTP version not supported");

        private final int status;
        private final String zhTw;
        private final String en;

        Kind(int status, String zhTw, String en) {
            this.status = status;
            this.zhTw = zhTw;
            this.en = en;
        }

        int status() {
            return status;
        }

        String zhTw() {
            return zhTw;
        }

        String en() {
            return en;
        }
    }

    static Fault ofHeader(String name, String value, String zhTw, String en) {
        return new Fault(Kind.MALFORMED_REQUEST, "header", name, value, zhTw, en);
    }
}
